package org.newsgraph.source.format.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as data carry them. */
public final class Count {

	private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

	private Count() {
	}

	/** The number, if it is a whole one from 0 to 999,999,999. */
	public static Optional<Integer> find(String text) {
		return Optional.of(text.strip()).filter((digits) -> DIGITS.matcher(digits).matches()).map(Integer::valueOf);
	}

}
