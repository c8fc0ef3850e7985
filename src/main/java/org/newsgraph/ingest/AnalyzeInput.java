package org.newsgraph.ingest;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A text or page to be read and not stored. */
record AnalyzeInput(@Nullable String text, @Nullable String html, @Nullable String headline,
		@Nullable Instant publishedAt, @Nullable URI url, @Nullable String language) {

	Submission submission() {
		return new Submission(this.url, this.headline, this.text, this.html, this.publishedAt, null, null, null,
				this.language, null, null);
	}

}
