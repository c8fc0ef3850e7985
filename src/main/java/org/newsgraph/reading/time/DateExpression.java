package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.util.Locale;
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

	/** "In May of that year" is no day that could be counted from the day of writing. */
	private static final String NOT_OF_ANOTHER_YEAR = "(?!,?\\s+(?:of\\s+)?(?:that|the\\s+(?:same|following|previous|preceding|next))\\s+year\\b)";

	/** Words in any case: a sentence may begin with them. */
	static DateExpression of(String pattern, Reading reading) {
		return new DateExpression(Pattern.compile("(?i)\\b(?:" + pattern + ")(?![\\w-])" + NOT_OF_ANOTHER_YEAR),
				reading);
	}

	/** What a group of the expression says, in lower case; empty if nothing. */
	static String word(Matcher words, int group) {
		String word = words.group(group);
		return (word != null) ? word.toLowerCase(Locale.ROOT) : "";
	}

	/** Tells which days are meant. */
	interface Reading {

		Optional<Days> read(Matcher words, LocalDate writtenOn, Tense tense);

	}

}
