package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of writing a date.
 *
 * @param pattern how it is written
 * @param reading what it means
 */
record DateExpression(Pattern pattern, Reading reading) {

	static DateExpression of(String pattern, Reading reading) {
		return new DateExpression(Pattern.compile("\\b" + pattern + "(?![\\w-])"), reading);
	}

	/** Tells which days are meant. */
	interface Reading {

		Optional<Days> read(Matcher words, LocalDate writtenOn, Tense tense);

	}

}
