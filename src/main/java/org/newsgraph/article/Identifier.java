package org.newsgraph.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graphql.NewsgraphException;

/**
 * By what a publisher knows an article, be it anywhere on the web or not.
 *
 * @param value as the publisher gives it
 * @param version which version of the article this is, as the publisher counts; or
 * {@code null} if it does not say
 */
public record Identifier(String value, @Nullable Integer version) {

	/** In UTF-16 units. */
	private static final int LONGEST = 2_048;

	/** These say by themselves who gave them, and are given once in the world. */
	private static final Pattern NAMES_ITS_PUBLISHER = Pattern
		.compile("(?i)(?:urn:[a-z0-9][a-z0-9-]+|tag:[^:,\\s]+,\\d{4}[-\\d]*):\\S+");

	/**
	 * Stands in no identifier, address or text, so that no two keys are one by chance.
	 */
	private static final String BETWEEN = "\u0000";

	/**
	 * An identifier as somebody hands it in.
	 * @param value what is blank is none
	 * @param version as the publisher counts
	 * @return {@code null} if there is none
	 * @throws NewsgraphException BAD_USER_INPUT if it is too long or holds control
	 * characters, or the version is less than 0
	 */
	public static @Nullable Identifier of(@Nullable String value, @Nullable Integer version) {
		if (value == null || value.isBlank()) {
			return null;
		}
		String stripped = value.strip();
		if (stripped.length() > LONGEST) {
			throw NewsgraphException.badInput("Its identifier is longer than " + LONGEST
					+ " characters. Give the short one by which its publisher knows it, or none.");
		}
		if (stripped.chars().anyMatch(Character::isISOControl)) {
			throw NewsgraphException
				.badInput("Its identifier holds control characters. Give it without them, or none.");
		}
		if (version != null && version < 0) {
			throw NewsgraphException.badInput("Its version is less than 0. Give it as its publisher counts, or none.");
		}
		return new Identifier(stripped, version);
	}

	/**
	 * The key of the article that a publisher knows by it.
	 * @param publisher the publisher's name
	 * @return nothing if there is no saying whose identifier it is
	 */
	Optional<String> key(@Nullable String publisher) {
		if (publisher != null && !publisher.isBlank()) {
			String name = publisher.strip().toLowerCase(Locale.ROOT);
			return Optional.of(Fingerprint.of(String.join(BETWEEN, "identifier", name, this.value)));
		}
		return NAMES_ITS_PUBLISHER.matcher(this.value).matches()
				? Optional.of(Fingerprint.of(String.join(BETWEEN, "identifier", this.value))) : Optional.empty();
	}

}
