package org.newsgraph.article;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ref;

/**
 * Which articles; what is left out does not matter.
 *
 * @param actors that mention all of these
 * @param issue that mention this issue
 * @param story that belong to the story with this global id
 * @param publisher of this publisher
 * @param language BCP 47 tag
 * @param text that hold these words in headline or text
 * @param from published at this moment or later
 * @param to published before this moment
 */
public record ArticleFilter(@Nullable List<Ref> actors, @Nullable Ref issue, @Nullable String story,
		@Nullable Ref publisher, @Nullable String language, @Nullable String text, @Nullable Instant from,
		@Nullable Instant to) {
}
