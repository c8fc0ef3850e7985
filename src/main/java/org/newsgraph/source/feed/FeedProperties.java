package org.newsgraph.source.feed;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are shared by the processes that keep up with them.
 *
 * @param turn how long a feed belongs to the process that asks it; that process takes
 * articles for half of it, and when all of it is over it is taken to be gone
 */
@ConfigurationProperties("newsgraph.feeds")
record FeedProperties(@DefaultValue("30m") Duration turn) {

	/** How long articles are taken in a turn, so that nobody else takes it meanwhile. */
	Duration taking() {
		return this.turn.dividedBy(2);
	}

}
