package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.newsgraph.reading.DatePrecision;

/** Dates that name a day, month or year: "Feb. 24", "March 2022", "the 1990s". */
final class AbsoluteDates {

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String YEAR = "((?:19|20)\\d\\d)";

	/** "On the 24th the army crossed", but not "on the 24th floor". */
	private static final String NO_NOUN = "\\s*(?:$|[.,;:)]|\\b(?:the|an?|he|she|it|they|and|but|at|in|with|after|before|to|when|as)\\b)";

	private AbsoluteDates() {
	}

	static List<DateExpression> all() {
		return List
			.of(DateExpression.of(YEAR + "-(\\d\\d)-(\\d\\d)",
					(words, on, tense) -> day(number(words, 1), number(words, 2), number(words, 3))),
					DateExpression.of(Calendar.MONTH + "\\s+" + DAY + ",?\\s+" + YEAR,
							(words, on, tense) -> day(number(words, 3), month(words, 1), number(words, 2))),
					DateExpression.of("(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?" + Calendar.MONTH + ",?\\s+" + YEAR,
							(words, on, tense) -> day(number(words, 3), month(words, 2), number(words, 1))),
					DateExpression.of("(early|mid|late)(?:\\s+in)?[\\s-]+" + YEAR, AbsoluteDates::partOfYear),
					DateExpression.of(Calendar.MONTH + ",?\\s+(?:of\\s+)?" + YEAR,
							(words, on, tense) -> Optional.of(
									Days.month(YearMonth.of(number(words, 2), month(words, 1))))),
					DateExpression.of("(?:the\\s+)?(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?" + YEAR,
							AbsoluteDates::season),
					DateExpression
						.of(Calendar.MONTH + "\\s+" + DAY + "(?!\\s*(?:%|percent))",
								(words, on, tense) -> Calendar
									.nearest(Calendar.month(words.group(1)), number(words, 2), on, tense)
									.map(Days::day)),
					DateExpression.of("(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?" + Calendar.MONTH,
							(words, on, tense) -> Calendar
								.nearest(Calendar.month(words.group(2)), number(words, 1), on, tense)
								.map(Days::day)),
					DateExpression.of("(?:the\\s+)?((?:19|20)\\d0)s",
							(words, on, tense) -> Optional.of(Days.years(number(words, 1), number(words, 1) + 9))),
					DateExpression.of(
							"the\\s+'([2-9]0)s",
							(words, on, tense) -> Optional
								.of(Days.years(1900 + number(words, 1), 1909 + number(words, 1)))),
					DateExpression.of(
							"(?:on|by|until|since)\\s+the\\s+(\\d{1,2})(?:st|nd|rd|th)(?=" + NO_NOUN + ")",
							(words, on, tense) -> Optional.of(Days.day(Calendar.nearest(number(words, 1), on, tense)))),
					DateExpression.of(
							"(?:(?:on\\s+)?this\\s+day\\s+)?(?:in|since|by|during|until|till|through|of|from|for|to|before|after|around|year)\\s+"
									+ YEAR,
							(words, on, tense) -> Optional.of(Days.years(number(words, 1), number(words, 1)))),
					DateExpression.of(
							"(?:in|since|by|during|until|till|through|of|from|last|next|this)\\s+" + Calendar.MONTH,
							AbsoluteDates::bareMonth));
	}

	private static Optional<Days> bareMonth(Matcher words, LocalDate on, Tense tense) {
		Tense asked = words.group().regionMatches(true, 0, "next", 0, 4) ? Tense.FUTURE : tense;
		return Calendar.nearest(Calendar.month(words.group(1)), 15, on, asked)
			.map((day) -> Days.month(YearMonth.from(day)));
	}

	private static Optional<Days> partOfYear(Matcher words, LocalDate on, Tense tense) {
		int year = number(words, 2);
		int first = switch (DateExpression.word(words, 1)) {
			case "early" -> 1;
			case "mid" -> 5;
			default -> 9;
		};
		return Optional
			.of(Days.months(YearMonth.of(year, first), YearMonth.of(year, first + 3), DatePrecision.QUARTER));
	}

	private static Optional<Days> season(Matcher words, LocalDate on, Tense tense) {
		YearMonth first = YearMonth.of(number(words, 2), switch (DateExpression.word(words, 1)) {
			case "spring" -> 3;
			case "summer" -> 6;
			case "winter" -> 12;
			default -> 9;
		});
		return Optional.of(Days.months(first, first.plusMonths(2), DatePrecision.QUARTER));
	}

	private static Optional<Days> day(int year, int month, int day) {
		return Calendar.date(year, month, day).map(Days::day);
	}

	private static int number(Matcher words, int group) {
		return Integer.parseInt(words.group(group));
	}

	private static int month(Matcher words, int group) {
		return Calendar.month(words.group(group)).getValue();
	}

}
