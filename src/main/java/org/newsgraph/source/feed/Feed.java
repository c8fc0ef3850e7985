package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Node;

/**
 * A feed that is kept up with.
 *
 * @param key made of the address it was added by
 * @param url where it is now
 * @param title as it says itself
 * @param addedAt when somebody added it
 * @param lastSuccessAt when it could be read last
 * @param lastError what went wrong since
 * @param refusals what of it could not be taken, the latest first; at most 20
 * @param articles how many articles of it were taken
 * @param nextPollAt when it is asked next; {@code null} if never again
 */
public record Feed(String key, URI url, @Nullable String title, Instant addedAt, @Nullable Instant lastSuccessAt,
		@Nullable FeedError lastError, List<FeedRefusal> refusals, int articles,
		@Nullable Instant nextPollAt) implements Node {
}
