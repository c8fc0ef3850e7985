package org.newsgraph.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of months and days, small numbers, and the year that a date without one is in.
 */
final class Calendar {

	/** "May" and "march" are words, "May" and "MARCH" are months. */
	static final String MONTH = "((?-i:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?"
			+ "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?"
			+ "|JAN(?:UARY|\\.)?|FEB(?:RUARY|\\.)?|MARCH|APRIL|JUNE|JULY|AUG(?:UST|\\.)?|SEPT?(?:EMBER|\\.)?"
			+ "|OCT(?:OBER|\\.)?|NOV(?:EMBER|\\.)?|DEC(?:EMBER|\\.)?))";

	static final String WEEKDAY = "(?-i:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)(?:day|DAY))";

	static final String NUMBER = "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
			+ "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|several|a few|a couple of|few)";

	private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen", "twenty");

	private static final List<String> TENS = List.of("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty");

	private Calendar() {
	}

	static Month month(String name) {
		String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
		return List.of(Month.values())
			.stream()
			.filter((month) -> month.name().startsWith(start))
			.findFirst()
			.orElseThrow();
	}

	static int number(String written) {
		String word = written.toLowerCase(Locale.ROOT);
		if (Character.isDigit(word.charAt(0))) {
			return Integer.parseInt(word);
		}
		return switch (word) {
			case "a", "an" -> 1;
			case "a couple of" -> 2;
			case "a few", "few", "several" -> 3;
			default -> NUMBERS.contains(word) ? NUMBERS.indexOf(word) : 10 * TENS.indexOf(word);
		};
	}

	/** A weekday before or after the day of writing; that day itself counts as past. */
	static LocalDate weekday(String name, LocalDate writtenOn, Tense tense) {
		DayOfWeek day = List.of(DayOfWeek.values())
			.stream()
			.filter((value) -> value.name().startsWith(name.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow();
		return writtenOn.with(switch (tense) {
			case FUTURE -> TemporalAdjusters.next(day);
			case PRESENT -> TemporalAdjusters.nextOrSame(day);
			case PAST -> TemporalAdjusters.previousOrSame(day);
		});
	}

	/** The nearest such day; of two about as near, the one that the tense asks for. */
	static Optional<LocalDate> nearest(Month month, int day, LocalDate writtenOn, Tense tense) {
		for (int off : (tense == Tense.FUTURE) ? new int[] { 0, 1, -1 } : new int[] { 0, -1, 1 }) {
			Optional<LocalDate> date = date(writtenOn.getYear() + off, month.getValue(), day);
			if (date.filter((found) -> isNear(found, writtenOn, tense)).isPresent()) {
				return date;
			}
		}
		return date(writtenOn.getYear(), month.getValue(), day);
	}

	/** The last such day of a month, or the next one where something lies ahead. */
	static LocalDate nearest(int day, LocalDate writtenOn, Tense tense) {
		int step = (tense == Tense.PAST) ? -1 : 1;
		YearMonth month = YearMonth.from(writtenOn);
		while (!month.isValidDay(day) || step * writtenOn.compareTo(month.atDay(day)) > 0) {
			month = month.plusMonths(step);
		}
		return month.atDay(day);
	}

	private static boolean isNear(LocalDate date, LocalDate writtenOn, Tense tense) {
		long ahead = ChronoUnit.DAYS.between(writtenOn, date);
		return (tense == Tense.FUTURE) ? ahead >= -30 && ahead < 336 : ahead <= 45 && ahead > -321;
	}

	static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
