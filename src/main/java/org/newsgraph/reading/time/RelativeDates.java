package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

import org.newsgraph.reading.DatePrecision;

/** Dates counted from the day of writing: "yesterday", "two weeks ago", "next month". */
final class RelativeDates {

	private static final String UNIT = "(day|week|month|year|decade)";

	/** "Bloody Sunday" and "the following Sunday" are no days of this week. */
	private static final String NO_WEEKDAY_BEFORE = "(?<!(?:(?-i:Good|Black|Bloody|Palm|Easter|Ash|Super|Cyber|Holy)"
			+ "|following|previous|preceding|every|each|on\\sa|one)\\s)";

	/** Nor are "the Sunday Times" and "Friday prayers". */
	private static final String NO_WEEKDAY_BEHIND = "(?!\\s+(?-i:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Star|Sun|World"
			+ "|People|Tribune|Independent|Club|School|prayers?)\\b)";

	private RelativeDates() {
	}

	static List<DateExpression> all() {
		return List.of(DateExpression.of("the day before yesterday", (words, on, tense) -> day(on.minusDays(2))),
				DateExpression.of("the day after tomorrow", (words, on, tense) -> day(on.plusDays(2))),
				DateExpression.of("(?:earlier\\s+|later\\s+)?today|tonight", (words, on, tense) -> day(on)),
				DateExpression.of("yesterday", (words, on, tense) -> day(on.minusDays(1))),
				DateExpression.of("tomorrow", (words, on, tense) -> day(on.plusDays(1))),
				DateExpression.of("(?:about\\s+)?" + Calendar.NUMBER + "\\s+" + UNIT + "s?\\s+ago",
						(words, on, tense) -> Optional.of(ago(words, on))),
				DateExpression.of(Calendar.NUMBER + "\\s+(day)s?\\s+earlier", RelativeDates::earlier),
				DateExpression.of("in\\s+" + Calendar.NUMBER + "\\s+" + UNIT + "s?(?:\\s?'\\s+time)?",
						RelativeDates::within),
				DateExpression
					.of("(?:in|over|within|during)\\s+the\\s+(coming|next|last|past)\\s+(?:few\\s+|several\\s+)?" + UNIT
							+ "s", RelativeDates::stretch),
				DateExpression.of("(?:the\\s+)?(past|last|coming|next)\\s+" + Calendar.NUMBER + "\\s+" + UNIT + "s?",
						RelativeDates::counted),
				DateExpression.of("(?:the\\s+)?(past)\\s+(year|month|week)",
						(words, on, tense) -> Optional.of(counted(words.group(2), -1, on))),
				DateExpression.of("this\\s+(?:morning|afternoon|evening)", (words, on, tense) -> day(on)),
				DateExpression.of("(?:the\\s+)?(past|last|coming|next)\\s+(\\d{2})\\s+hours", RelativeDates::hours),
				DateExpression.of("(last|next|this|the coming)\\s+" + Calendar.WEEKDAY, RelativeDates::markedWeekday),
				DateExpression.of("(?:earlier\\s+|later\\s+)?(?<!\\bthe\\s)(last|next|this|the coming)\\s+" + UNIT,
						(words, on, tense) -> Optional.of(shifted(words.group(2), on, step(words.group(1))))),
				DateExpression.of(NO_WEEKDAY_BEFORE + Calendar.WEEKDAY + NO_WEEKDAY_BEHIND,
						(words, on, tense) -> day(Calendar.weekday(words.group(1), on, tense))));
	}

	private static Optional<Days> day(LocalDate day) {
		return Optional.of(Days.day(day));
	}

	static int step(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "last", "past", "the past" -> -1;
			case "this" -> 0;
			default -> 1;
		};
	}

	private static Optional<Days> markedWeekday(Matcher words, LocalDate on, Tense tense) {
		int step = step(words.group(1));
		Tense asked = (step < 0) ? Tense.PAST : (step > 0) ? Tense.FUTURE : tense;
		LocalDate from = (step < 0) ? on.minusDays(1) : on;
		return day(Calendar.weekday(words.group(2), from, asked));
	}

	private static Optional<Days> counted(Matcher words, LocalDate on, Tense tense) {
		boolean ahead = List.of("coming", "next").contains(words.group(1).toLowerCase(Locale.ROOT));
		int number = Calendar.number(words.group(2));
		return Optional.of(counted(words.group(3), ahead ? number : -number, on));
	}

	/** So many units up to the day of writing, or from it on, known to one unit. */
	private static Days counted(String unit, int by, LocalDate on) {
		LocalDate far = switch (unit.toLowerCase(Locale.ROOT)) {
			case "day" -> on.plusDays(by);
			case "week" -> on.plusWeeks(by);
			case "month" -> on.plusMonths(by);
			case "year" -> on.plusYears(by);
			default -> on.plusYears(10L * by);
		};
		DatePrecision precision = switch (unit.toLowerCase(Locale.ROOT)) {
			case "day" -> DatePrecision.DAY;
			case "week" -> DatePrecision.WEEK;
			case "month" -> DatePrecision.MONTH;
			default -> DatePrecision.YEAR;
		};
		return (by < 0) ? new Days(far, on, precision) : new Days(on, far, precision);
	}

	// "in three weeks" is ahead; "in two days" of what was done is no date.
	private static Optional<Days> within(Matcher words, LocalDate on, Tense tense) {
		return (tense != Tense.PAST) ? Optional.of(shifted(words.group(2), on, Calendar.number(words.group(1))))
				: Optional.empty();
	}

	/**
	 * "Two days earlier" counts from what the news is about, mostly the day of writing;
	 * longer spans count from anything.
	 */
	private static Optional<Days> earlier(Matcher words, LocalDate on, Tense tense) {
		int days = Calendar.number(words.group(1));
		return (days < 7) ? day(on.minusDays(days)) : Optional.empty();
	}

	private static Days ago(Matcher words, LocalDate on) {
		int number = Calendar.number(words.group(1));
		boolean decades = words.group(2).equalsIgnoreCase("decade");
		return decades ? shifted("year", on, -10 * number) : shifted(words.group(2), on, -number);
	}

	private static Optional<Days> hours(Matcher words, LocalDate on, Tense tense) {
		int days = (Integer.parseInt(words.group(2)) + 23) / 24;
		return Optional.of(counted("day", (step(DateExpression.word(words, 1)) > 0) ? days : -days, on));
	}

	private static Days shifted(String unit, LocalDate on, int by) {
		return switch (unit.toLowerCase(Locale.ROOT)) {
			case "day" -> Days.day(on.plusDays(by));
			case "week" -> Days.week(on.plusWeeks(by));
			case "month" -> Days.month(YearMonth.from(on).plusMonths(by));
			case "year" -> Days.years(on.getYear() + by, on.getYear() + by);
			default -> Days.years(on.getYear() / 10 * 10 + by * 10, on.getYear() / 10 * 10 + by * 10 + 9);
		};
	}

	private static Optional<Days> stretch(Matcher words, LocalDate on, Tense tense) {
		boolean ahead = step(words.group(1)) > 0;
		String unit = words.group(2).toLowerCase(Locale.ROOT);
		LocalDate far = switch (unit) {
			case "day" -> on.plusDays(ahead ? 6 : -6);
			case "week" -> on.plusWeeks(ahead ? 6 : -6);
			case "month" -> on.plusMonths(ahead ? 6 : -6);
			default -> on.plusYears(ahead ? 5 : -5);
		};
		DatePrecision precision = unit.equals("day") ? DatePrecision.WEEK : unit.equals("week") ? DatePrecision.MONTH
				: unit.equals("month") ? DatePrecision.QUARTER : DatePrecision.YEAR;
		return Optional.of(ahead ? new Days(on, far, precision) : new Days(far, on, precision));
	}

}
