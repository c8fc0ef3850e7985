package org.newsgraph.source.feed;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.NewsgraphException;

/**
 * What became of an item of a feed.
 *
 * @param isNew whether it is an article that was not known
 * @param refusal why it could not be taken, if it could not
 * @param isLeft whether it is to be tried again
 */
record Became(boolean isNew, @Nullable NewsgraphException refusal, boolean isLeft) {

	static Became taken(boolean isNew) {
		return new Became(isNew, null, false);
	}

	static Became refused(NewsgraphException refusal, boolean isLeft) {
		return new Became(false, refusal, isLeft);
	}

}
