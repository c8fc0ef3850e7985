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
 * @param modifiedAt when its text was last changed; what was changed before the text that
 * is known overtakes nothing
 * @param publisher who published it; found from the address if {@code null}
 * @param authors who wrote it
 * @param language BCP 47 tag; found out if {@code null}
 * @param identifier by what its publisher knows it; for what has no address, the same
 * identifier of the same publisher is the same article
 * @param version which version of what is so identified this is, as its publisher counts
 */
public record Submission(@Nullable URI url, @Nullable String headline, @Nullable String text, @Nullable String html,
		@Nullable Instant publishedAt, @Nullable Instant modifiedAt, @Nullable String publisher,
		@Nullable List<String> authors, @Nullable String language, @Nullable String identifier,
		@Nullable Integer version) {

	/** A plain text of which nothing is known but perhaps its address. */
	public static Submission ofText(@Nullable URI url, String text) {
		return new Submission(url, null, text, null, null, null, null, null, null, null, null);
	}

	/**
	 * A page of which nothing is known but what it says itself, and perhaps its address.
	 */
	public static Submission ofHtml(@Nullable URI url, String html) {
		return new Submission(url, null, null, html, null, null, null, null, null, null, null);
	}

	Manuscript manuscript(Instant receivedAt) {
		return new Manuscript(this.text, this.html, this.headline, this.publishedAt, this.modifiedAt, this.url,
				(this.authors != null) ? this.authors : List.of(), this.language, receivedAt);
	}

}
