package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsgraph.reading.WordTable;

/**
 * Days that are called by their date for years after ("the Sept. 11 attacks"), and those
 * that are counted from Easter.
 */
final class KnownDays {

	private KnownDays() {
	}

	static List<DateExpression> all() {
		Stream<DateExpression> known = WordTable.rows(KnownDays.class, "known-days.tsv", 2)
			.stream()
			.map(KnownDays::known);
		Stream<DateExpression> easter = Stream.of(easter("Good\\s+Friday", -2), easter("Palm\\s+Sunday", -7),
				easter("Easter\\s+Sunday", 0), easter("Easter\\s+Monday", 1), easter("Ash\\s+Wednesday", -46));
		return Stream.concat(known, easter).toList();
	}

	private static DateExpression known(List<String> row) {
		LocalDate day = LocalDate.parse(row.get(0));
		Month month = day.getMonth();
		String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "|"
				+ month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3) + "[a-z]?\\.?";
		String words = String.join("|", WordTable.list(row.get(1)));
		return DateExpression.of(
				"(?:(?-i:" + name + ")\\s+" + day.getDayOfMonth() + "|" + month.getValue() + "/" + day.getDayOfMonth()
						+ ")(?=\\s+(?:\\w+\\s+)?(?:" + words + ")\\b)",
				(found, on, tense) -> Optional.of(Days.day(day)).filter((days) -> !day.isAfter(on)));
	}

	private static DateExpression easter(String name, int daysOff) {
		return DateExpression.of("(?<!Orthodox\\s)(?-i:" + name + ")",
				(words, on, tense) -> Optional.of(Days.day(nearest(on, tense, daysOff))));
	}

	private static LocalDate nearest(LocalDate on, Tense tense, int daysOff) {
		LocalDate ofThisYear = easter(on.getYear()).plusDays(daysOff);
		boolean ahead = ofThisYear.isAfter(on);
		int off = (tense == Tense.PAST && ahead) ? -1 : (tense == Tense.FUTURE && !ahead) ? 1 : 0;
		return easter(on.getYear() + off).plusDays(daysOff);
	}

	/** Easter Sunday of the western churches, by the rule of Gauss. */
	private static LocalDate easter(int year) {
		int century = year / 100;
		int moon = (15 + century - century / 4 - (8 * century + 13) / 25) % 30;
		int full = (19 * (year % 19) + moon) % 30;
		int late = (full == 29 || full == 28 && year % 19 > 10) ? 1 : 0;
		LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(full - late);
		return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
	}

}
