package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.newsgraph.reading.DatePrecision;

/** From one day or year to another: "3 to 5 May", "July 11-12", "from 1997 to 2003". */
final class DateRanges {

	private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

	private static final String TO = "\\s*(?:-|–|to|and|until|till|through)\\s*";

	private static final String YEAR = "((?:19|20)\\d\\d)";

	private static final String PERHAPS_YEAR = "(?:,?\\s+" + YEAR + ")?";

	private DateRanges() {
	}

	static List<DateExpression> all() {
		return List.of(
				DateExpression.of(
						"(?:(?i:from|between)\\s+)?(?:the\\s+)?" + DAY + TO + "(?:the\\s+)?" + DAY + "\\s+(?:of\\s+)?"
								+ Calendar.MONTH + PERHAPS_YEAR,
						(words, on, tense) -> days(words, 3, 1, 3, 2, 4, on, tense)),
				DateExpression.of(
						"(?:(?i:from|between)\\s+)?" + Calendar.MONTH + "\\s+" + DAY + TO + DAY + PERHAPS_YEAR,
						(words, on, tense) -> days(words, 1, 2, 1, 3, 4, on, tense)),
				DateExpression.of("(?:(?i:from|between)\\s+)?" + Calendar.MONTH + "\\s+" + DAY + TO + Calendar.MONTH
						+ "\\s+" + DAY + PERHAPS_YEAR, (words, on, tense) -> days(words, 1, 2, 3, 4, 5, on, tense)),
				DateExpression.of("(?i:between|from)\\s+" + YEAR + TO + YEAR, (words, on, tense) -> years(words)));
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

	private static Optional<Days> years(Matcher words) {
		int first = Integer.parseInt(words.group(1));
		int last = Integer.parseInt(words.group(2));
		return (last < first) ? Optional.empty() : Optional.of(Days.years(first, last));
	}

}
