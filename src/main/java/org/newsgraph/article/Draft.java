package org.newsgraph.article;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.reading.Reading;

/**
 * An article that was read and is to be stored.
 *
 * @param reading what was read
 * @param url where it was published, as handed in
 * @param publisher the name of its publisher, if known
 * @param receivedAt when it was handed in
 * @param identifier by what its publisher knows it, if that is known
 */
public record Draft(Reading reading, @Nullable URI url, @Nullable String publisher, Instant receivedAt,
		@Nullable Identifier identifier) {

	/** The address by which it is known, if it has one. */
	@Nullable URI canonicalUrl() {
		return CanonicalUrl.of(this.url, this.reading.canonicalUrl());
	}

	/** The host on which it stands, if that is known. */
	@Nullable String host() {
		URI address = (this.url != null) ? this.url : this.reading.canonicalUrl();
		return (address != null) ? CanonicalUrl.host(address) : null;
	}

	/**
	 * The key of the article: of its address, or else of its identifier, or else of its
	 * text.
	 */
	String key() {
		URI canonical = canonicalUrl();
		if (canonical != null) {
			return Fingerprint.of(canonical.toString());
		}
		return Optional.ofNullable(this.identifier)
			.flatMap((known) -> known.key(this.publisher))
			.orElseGet(() -> Fingerprint.of(this.reading.text()));
	}

}
