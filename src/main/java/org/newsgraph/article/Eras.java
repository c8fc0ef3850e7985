package org.newsgraph.article;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Listing;

/**
 * A list as it is and as it was. What is asked for now, as nearly always, is planned
 * without what only the past needs.
 *
 * @param now as it is
 * @param then as it was at the moment {@code $knownBy}
 */
public record Eras<T>(Listing<T> now, Listing<T> then) {

	/** Makes both lists. */
	public static <T> Eras<T> of(Function<Era, Listing<T>> listing) {
		return new Eras<>(listing.apply(Era.NOW), listing.apply(Era.THEN));
	}

	/** The list to read for a moment; {@code null} for now. */
	public Listing<T> at(@Nullable Instant knownBy) {
		return (knownBy != null) ? this.then : this.now;
	}

}
