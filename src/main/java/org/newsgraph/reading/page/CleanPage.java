package org.newsgraph.reading.page;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.newsgraph.reading.ReadingWarning;

/**
 * An article freed of the page around it.
 *
 * @param headline as given or found, or {@code null}; never repeated at the head of the
 * text
 * @param text the body: paragraphs parted by one empty line, one space between words, no
 * control characters; a dateline such as "KYIV, Feb. 24 (Agency)" is a paragraph of its
 * own
 * @param publishedAt when it was published, if the manuscript or the page says so
 * @param modifiedAt when its text was last changed, if the manuscript or the page says so
 * @param authors in the order of the byline; empty if unknown
 * @param language BCP 47 tag
 * @param canonicalUrl the http(s) address the page gives as its own, if it does
 * @param publisher the name of who published it, if the page says so
 * @param warnings what was noticed on the way
 */
public record CleanPage(@Nullable String headline, String text, @Nullable Instant publishedAt,
		@Nullable Instant modifiedAt, List<String> authors, String language, @Nullable URI canonicalUrl,
		@Nullable String publisher, List<ReadingWarning> warnings) {
}
