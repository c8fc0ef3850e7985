package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.newsgraph.source.fetch.Validators;

/**
 * The right to ask a feed now, which nobody else has meanwhile.
 *
 * @param key of the feed
 * @param token by which the store knows the right
 * @param address where the feed is
 * @param known of the version that was read last
 * @param failures how often in a row it could not be read
 * @param every how long to wait when nothing is new
 * @param seen the marks of the items that were dealt with
 */
record Turn(String key, String token, URI address, Validators known, int failures, Duration every, List<String> seen) {

	Set<String> seenOnce() {
		return Set.copyOf(this.seen);
	}

}
