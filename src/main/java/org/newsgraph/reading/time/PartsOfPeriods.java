package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

import org.newsgraph.reading.DatePrecision;

/**
 * Parts of months, years and decades: "early March", "the end of the year", "the first
 * half of 2015". A third of a month is known to a week, an end of a year to a month.
 */
final class PartsOfPeriods {

	private static final String YEAR = "((?:19|20)\\d\\d)";

	private static final String EDGE = "(end|close|start|beginning)";

	private PartsOfPeriods() {
	}

	static List<DateExpression> all() {
		return List.of(
				DateExpression.of("(?:the\\s+)?(early|mid|late)(?:\\s+in|-)?\\s*((?:19|20)\\d0)s",
						(words, on, tense) -> Optional.of(decade(words))),
				DateExpression.of(
						"(early|mid|late)(?:\\s+in)?[\\s-]+" + Calendar.MONTH + "(?:,?\\s+(?:of\\s+)?" + YEAR + ")?",
						(words, on, tense) -> month(words, on, tense).map((found) -> third(part(words), found))),
				DateExpression.of(
						"(?:the\\s+)?(?:" + EDGE + ")\\s+of\\s+" + Calendar.MONTH + "(?:,?\\s+(?:of\\s+)?" + YEAR
								+ ")?",
						(words, on, tense) -> month(words, on, tense).map((found) -> third(part(words), found))),
				DateExpression.of("(?:the\\s+)?(?:" + EDGE + ")\\s+of\\s+(?:the\\s+year|(?:(last|this|next)\\s+year)|"
						+ YEAR + ")", (words, on, tense) -> Optional.of(edgeOfYear(words, on))),
				DateExpression.of("(?:the\\s+)?(?:" + EDGE + ")\\s+of\\s+the\\s+month",
						(words, on, tense) -> Optional.of(third(part(words), YearMonth.from(on)))),
				DateExpression.of("(early|mid|late)[\\s-]+(last|this|next)\\s+month",
						(words, on, tense) -> Optional.of(third(part(words), monthOff(words, on)))),
				DateExpression.of("(?:the\\s+)?(first|second)\\s+half\\s+of\\s+(?:" + YEAR + "|(?:the|this)\\s+year)",
						(words, on, tense) -> Optional.of(half(words, on))));
	}

	/** The month in the second group, of the year in the third. */
	private static Optional<YearMonth> month(Matcher words, LocalDate on, Tense tense) {
		var month = Calendar.month(words.group(2));
		return (words.group(3) != null) ? Optional.of(YearMonth.of(Integer.parseInt(words.group(3)), month))
				: Calendar.nearest(month, 15, on, tense).map(YearMonth::from);
	}

	private static YearMonth monthOff(Matcher words, LocalDate on) {
		return YearMonth.from(on).plusMonths(RelativeDates.step(DateExpression.word(words, 2)));
	}

	private static Days third(String part, YearMonth month) {
		return switch (part) {
			case "early", "start", "beginning" -> week(month.atDay(1), month.atDay(10));
			case "mid" -> week(month.atDay(11), month.atDay(20));
			default -> week(month.atDay(21), month.atEndOfMonth());
		};
	}

	private static Days week(LocalDate first, LocalDate last) {
		return new Days(first, last, DatePrecision.WEEK);
	}

	private static Days edgeOfYear(Matcher words, LocalDate on) {
		int year = on.getYear();
		if (words.group(3) != null) {
			year = Integer.parseInt(words.group(3));
		}
		else if (words.group(2) != null) {
			year += List.of("last", "this", "next").indexOf(DateExpression.word(words, 2)) - 1;
		}
		boolean end = part(words).equals("end") || part(words).equals("close");
		return Days.month(YearMonth.of(year, end ? 12 : 1));
	}

	private static Days half(Matcher words, LocalDate on) {
		int year = (words.group(2) != null) ? Integer.parseInt(words.group(2)) : on.getYear();
		int first = part(words).equals("first") ? 1 : 7;
		return Days.months(YearMonth.of(year, first), YearMonth.of(year, first + 5), DatePrecision.QUARTER);
	}

	private static Days decade(Matcher words) {
		int first = Integer.parseInt(words.group(2));
		return switch (part(words)) {
			case "early" -> Days.years(first, first + 3);
			case "mid" -> Days.years(first + 4, first + 6);
			default -> Days.years(first + 7, first + 9);
		};
	}

	private static String part(Matcher words) {
		return words.group(1).toLowerCase(Locale.ROOT);
	}

}
