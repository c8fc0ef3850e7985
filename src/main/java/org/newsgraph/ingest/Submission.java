package org.newsgraph.ingest;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Manuscript;

/**
 * An article that somebody hands in.
 *
 * @param url where it was published; the same address is the same article
 * @param headline if known apart from the text
 * @param text the plain text; or {@code null} if {@code html} is given
 * @param html the page as HTML; or {@code null} if {@code text} is given
 * @param publishedAt when it was published
 * @param publisher who published it; found from the address if {@code null}
 * @param authors who wrote it
 * @param language BCP 47 tag; found out if {@code null}
 */
public record Submission(@Nullable URI url, @Nullable String headline, @Nullable String text, @Nullable String html,
		@Nullable Instant publishedAt, @Nullable String publisher, @Nullable List<String> authors,
		@Nullable String language) {

	Manuscript manuscript(Instant receivedAt) {
		return new Manuscript(this.text, this.html, this.headline, this.publishedAt, this.url,
				(this.authors != null) ? this.authors : List.of(), this.language, receivedAt);
	}

}
