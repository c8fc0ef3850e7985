package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.newsgraph.reading.DatePrecision;

/** From one day or year to another: "3 to 5 May", "July 11-12", "from 1997 to 2003". */
final class DateRanges {

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String TO = "\\s*(?:-|–|to|and|until|till|through)\\s*";

	private static final String YEAR = "((?:19|20)\\d\\d)";

	private static final String PERHAPS_YEAR = "(?:,?\\s+" + YEAR + ")?";

	private DateRanges() {
	}

	private static final String FROM = "(?:from|between)\\s+";

	static List<DateExpression> all() {
		return Stream.concat(days().stream(), periods().stream()).toList();
	}

	private static List<DateExpression> days() {
		return List.of(
				DateExpression.of("(?:" + FROM + ")?" + DAY + "\\s+" + Calendar.MONTH + TO + DAY + "\\s+"
						+ Calendar.MONTH + PERHAPS_YEAR, (words, on, tense) -> days(words, 2, 1, 4, 3, 5, on, tense)),
				DateExpression.of(FROM + Calendar.WEEKDAY + TO + Calendar.WEEKDAY,
						(words, on, tense) -> Optional.of(weekdays(words, on, tense))),
				DateExpression.of(
						"(?:(?:from|between)\\s+)?(?:the\\s+)?" + DAY + TO + "(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?"
								+ Calendar.MONTH + PERHAPS_YEAR,
						(words, on, tense) -> days(words, 3, 1, 3, 2, 4, on, tense)),
				DateExpression.of("(?:(?:from|between)\\s+)?" + Calendar.MONTH + "\\s+" + DAY + TO + DAY + PERHAPS_YEAR,
						(words, on, tense) -> days(words, 1, 2, 1, 3, 4, on, tense)),
				DateExpression.of("(?:(?:from|between)\\s+)?" + Calendar.MONTH + "\\s+" + DAY + TO + Calendar.MONTH
						+ "\\s+" + DAY + PERHAPS_YEAR, (words, on, tense) -> days(words, 1, 2, 3, 4, 5, on, tense)));
	}

	private static List<DateExpression> periods() {
		return List.of(
				DateExpression.of(FROM + Calendar.MONTH + "\\s+" + YEAR + TO + Calendar.MONTH + "\\s+" + YEAR,
						(words, on, tense) -> months(month(words, 2, 1), month(words, 4, 3))),
				DateExpression.of("(?:" + FROM + ")?" + Calendar.MONTH + TO + Calendar.MONTH + ",?\\s+" + YEAR,
						(words, on, tense) -> months(month(words, 3, 1), month(words, 3, 2))),
				DateExpression.of(FROM + Calendar.MONTH + TO + Calendar.MONTH, DateRanges::nearestMonths),
				DateExpression.of(FROM + YEAR + TO + YEAR,
						(words, on, tense) -> years(number(words, 1), number(words, 2))),
				DateExpression.of("(?:in|for|during|over)\\s+" + YEAR + "(?:-|–|/)((?:19|20)\\d\\d)",
						(words, on, tense) -> years(number(words, 1), number(words, 2))),
				DateExpression.of("(?:in|for|during|over|since)\\s+" + YEAR + "(?:-|–|/)(\\d\\d)(?!-)", (words, on,
						tense) -> years(number(words, 1), number(words, 1) / 100 * 100 + number(words, 2))));
	}

	private static Days weekdays(Matcher words, LocalDate on, Tense tense) {
		if (tense == Tense.PAST) {
			LocalDate last = Calendar.weekday(words.group(2), on, tense);
			return new Days(Calendar.weekday(words.group(1), last.minusDays(1), tense), last, DatePrecision.DAY);
		}
		LocalDate first = Calendar.weekday(words.group(1), on, tense);
		return new Days(first, Calendar.weekday(words.group(2), first, Tense.FUTURE), DatePrecision.DAY);
	}

	private static Optional<Days> nearestMonths(Matcher words, LocalDate on, Tense tense) {
		Month first = Calendar.month(words.group(1));
		Month last = Calendar.month(words.group(2));
		return Calendar.nearest(last, 15, on, tense)
			.map(YearMonth::from)
			.flatMap((end) -> months(YearMonth.of(end.getYear() - (first.compareTo(last) > 0 ? 1 : 0), first), end));
	}

	private static Optional<Days> months(YearMonth first, YearMonth last) {
		return first.isAfter(last) ? Optional.empty() : Optional.of(Days.months(first, last, DatePrecision.MONTH));
	}

	private static YearMonth month(Matcher words, int year, int month) {
		return YearMonth.of(number(words, year), Calendar.month(words.group(month)));
	}

	private static int number(Matcher words, int group) {
		return Integer.parseInt(words.group(group));
	}

	private static Optional<Days> days(Matcher words, int firstMonth, int first, int lastMonth, int last, int year,
			LocalDate on, Tense tense) {
		Month month = Calendar.month(words.group(firstMonth));
		int from = Integer.parseInt(words.group(first));
		Optional<LocalDate> start = (words.group(year) == null) ? Calendar.nearest(month, from, on, tense)
				: Calendar.date(Integer.parseInt(words.group(year)), month.getValue(), from);
		return start.flatMap((day) -> Calendar
			.date(day.getYear(), Calendar.month(words.group(lastMonth)).getValue(), Integer.parseInt(words.group(last)))
			.filter((end) -> !end.isBefore(day))
			.map((end) -> new Days(day, end, DatePrecision.DAY)));
	}

	private static Optional<Days> years(int first, int last) {
		return (last < first) ? Optional.empty() : Optional.of(Days.years(first, last));
	}

}
