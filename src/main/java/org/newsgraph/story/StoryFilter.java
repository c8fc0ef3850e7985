package org.newsgraph.story;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ref;

/**
 * Which stories; what is left out does not matter.
 *
 * @param actors whose articles mention all of these
 * @param issue whose articles mention this issue
 * @param from last told at this moment or later
 * @param to first told before this moment
 * @param minArticles with at least so many articles, copies aside; two if {@code null}
 * @param minSources told by at least so many independent sources
 */
public record StoryFilter(@Nullable List<Ref> actors, @Nullable Ref issue, @Nullable Instant from, @Nullable Instant to,
		@Nullable Integer minArticles, @Nullable Integer minSources) {
}
