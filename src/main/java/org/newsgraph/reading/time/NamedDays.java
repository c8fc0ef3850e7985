package org.newsgraph.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

import org.newsgraph.reading.DatePrecision;

/**
 * Holidays on a fixed day, weekends, nights and seasons counted from the day of writing.
 */
final class NamedDays {

	private static final String WHICH = "(last|past|this|next|coming)";

	private NamedDays() {
	}

	static List<DateExpression> all() {
		return List.of(holiday("Christmas\\s+Eve", Month.DECEMBER, 24), holiday("Christmas\\s+Day", Month.DECEMBER, 25),
				holiday("Boxing\\s+Day", Month.DECEMBER, 26), holiday("New\\s+Year\\s?'s\\s+Eve", Month.DECEMBER, 31),
				holiday("New\\s+Year\\s?'s\\s+Day", Month.JANUARY, 1), holiday("(?-i:May\\s+Day)", Month.MAY, 1),
				holiday("Valentine\\s?'s\\s+Day", Month.FEBRUARY, 14), holiday("Halloween", Month.OCTOBER, 31),
				DateExpression.of("overnight",
						(words, on, tense) -> Optional.of(new Days(on.minusDays(1), on, DatePrecision.DAY))),
				DateExpression.of("last\\s+night", (words, on, tense) -> Optional.of(Days.day(on.minusDays(1)))),
				DateExpression.of("(?:the|" + WHICH + ")\\s+weekend",
						(words, on, tense) -> Optional.of(weekend(words, on, tense))),
				DateExpression.of("" + WHICH + "\\s+(spring|summer|autumn|fall|winter)",
						(words, on, tense) -> Optional.of(season(words, on))));
	}

	private static DateExpression holiday(String name, Month month, int day) {
		return DateExpression.of(name, (words, on, tense) -> Calendar.nearest(month, day, on, tense).map(Days::day));
	}

	private static Days weekend(Matcher words, LocalDate on, Tense tense) {
		String which = (words.group(1) != null) ? words.group(1).toLowerCase(Locale.ROOT) : "";
		boolean ahead = List.of("next", "coming").contains(which)
				|| !List.of("last", "past").contains(which) && tense != Tense.PAST;
		LocalDate saturday = on.with(ahead ? TemporalAdjusters.next(DayOfWeek.SATURDAY)
				: TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
		return new Days(saturday, saturday.plusDays(1), DatePrecision.DAY);
	}

	/** "Last summer" is over, "this spring" is that of the year, "next winter" begins. */
	private static Days season(Matcher words, LocalDate on) {
		int first = switch (words.group(2).toLowerCase(Locale.ROOT)) {
			case "spring" -> 3;
			case "summer" -> 6;
			case "winter" -> 12;
			default -> 9;
		};
		YearMonth start = YearMonth.of(on.getYear(), first);
		start = switch (words.group(1).toLowerCase(Locale.ROOT)) {
			case "last", "past" -> start.plusMonths(2).atEndOfMonth().isBefore(on) ? start : start.minusYears(1);
			case "next", "coming" -> start.atDay(1).isAfter(on) ? start : start.plusYears(1);
			default -> (first == 12 && on.getMonthValue() < 6) ? start.minusYears(1) : start;
		};
		return Days.months(start, start.plusMonths(2), DatePrecision.QUARTER);
	}

}
