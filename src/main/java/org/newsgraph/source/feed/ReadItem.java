package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says of one article.
 *
 * @param id by which the feed knows it again
 * @param title as plain text
 * @param link where it stands, absolute
 * @param published when; of what is changed, when that was, if nothing else is said
 * @param authors their names
 * @param content HTML: all of it, or a summary if there is no more
 * @param language BCP 47 tag
 */
record ReadItem(@Nullable String id, @Nullable String title, @Nullable URI link, @Nullable Instant published,
		List<String> authors, @Nullable String content, @Nullable String language) {
}
