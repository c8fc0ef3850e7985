package org.newsgraph.reading.issue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written out: "twelve-point" is "12-point", "tenth" is 10. */
final class Numerals {

	private static final List<String> CARDINALS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen", "twenty");

	private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth",
			"sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
			"fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");

	private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:st|nd|rd|th)");

	private Numerals() {
	}

	/** The word with its first part in digits if it is a number of points. */
	static String plain(String word) {
		if (!word.endsWith("-point")) {
			return word;
		}
		int number = CARDINALS.indexOf(word.substring(0, word.length() - "-point".length()));
		return (number >= 0) ? number + "-point" : word;
	}

	/** The number that an ordinal means. */
	static Optional<Integer> ordinal(String word) {
		Matcher digits = DIGITS.matcher(word);
		if (digits.matches()) {
			return Optional.of(Integer.valueOf(digits.group(1)));
		}
		int number = ORDINALS.indexOf(word);
		return (number > 0) ? Optional.of(number) : Optional.empty();
	}

	/** A number as an ordinal in digits: "10th". */
	static String ordinal(int number) {
		boolean teen = number % 100 / 10 == 1;
		return number + switch (teen ? 0 : number % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
	}

}
