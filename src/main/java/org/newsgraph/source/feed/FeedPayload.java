package org.newsgraph.source.feed;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Failures;
import org.newsgraph.graphql.NewsgraphException;

/**
 * What a client is told of a feed it does something with.
 *
 * @param feed as it now stands, or stood when it was removed; {@code null} if refused
 * @param errors why it was refused; empty if it was not
 */
record FeedPayload(@Nullable Feed feed, List<UserError> errors) {

	static FeedPayload of(Supplier<Feed> work, List<String> path) {
		try {
			return new FeedPayload(work.get(), List.of());
		}
		catch (RuntimeException ex) {
			NewsgraphException refusal = Failures.told(ex);
			return new FeedPayload(null,
					List.of(new UserError(refusal.code(), String.valueOf(refusal.getMessage()), path)));
		}
	}

	/** Why it was refused. */
	record UserError(ErrorCode code, String message, List<String> path) {
	}

}
