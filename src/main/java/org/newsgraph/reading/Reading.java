package org.newsgraph.reading;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What was read in one text. All offsets count UTF-16 units of {@link #text()}, the
 * cleaned body, so that {@code text.substring(start, end).equals(exact)} for every
 * passage and mention.
 *
 * @param headline the headline, if there is one
 * @param text the body without page furniture, paragraphs parted by an empty line
 * @param publishedAt when it was published, if the manuscript or the page says so
 * @param modifiedAt when its text was last changed, if the manuscript or the page says so
 * @param authors in the order of the byline; empty if unknown
 * @param language BCP 47 tag
 * @param canonicalUrl the address the page gives as its own, if it does
 * @param publisher the name of who published it, if the page says so
 * @param actors each actor once, with all its mentions, in the order of first mention
 * @param issues each issue once, with all its mentions, in the order of first mention
 * @param events in the order of the text
 * @param statements in the order of the text
 * @param warnings what is worth knowing about this reading
 */
public record Reading(@Nullable String headline, String text, @Nullable Instant publishedAt,
		@Nullable Instant modifiedAt, List<String> authors, String language, @Nullable URI canonicalUrl,
		@Nullable String publisher, List<ReadActor> actors, List<ReadIssue> issues, List<ReadEvent> events,
		List<ReadStatement> statements, List<ReadingWarning> warnings) {
}
