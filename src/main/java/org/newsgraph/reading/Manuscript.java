package org.newsgraph.reading;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in to be read: a text or a page, and what is known about it
 * beforehand. What is given here wins over what the page says of itself.
 *
 * @param text the plain text, or {@code null} if {@code html} is given
 * @param html the page as HTML, or {@code null} if {@code text} is given
 * @param headline the headline, if known apart from the text
 * @param publishedAt when it was published, if known; midnight in UTC may mean the day,
 * of which the page may give an exact time
 * @param modifiedAt when its text was last changed, if known
 * @param url where it was published, if known
 * @param authors who wrote it; empty if unknown
 * @param language BCP 47 tag, if known; otherwise it is found out
 * @param receivedAt when it was handed in: the day that dates are counted from where the
 * publication date is unknown
 */
public record Manuscript(@Nullable String text, @Nullable String html, @Nullable String headline,
		@Nullable Instant publishedAt, @Nullable Instant modifiedAt, @Nullable URI url, List<String> authors,
		@Nullable String language, Instant receivedAt) {

	/** A plain text with its publication date, and nothing else known. */
	public static Manuscript ofText(String text, Instant publishedAt) {
		return new Manuscript(text, null, null, publishedAt, null, null, List.of(), null, publishedAt);
	}

}
