package org.newsgraph.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

import org.newsgraph.reading.DatePrecision;

/**
 * A stretch of days.
 *
 * @param start first day
 * @param end last day
 * @param precision how exactly the days are known
 */
record Days(LocalDate start, LocalDate end, DatePrecision precision) {

	static Days day(LocalDate day) {
		return new Days(day, day, DatePrecision.DAY);
	}

	static Days week(LocalDate within) {
		LocalDate monday = within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new Days(monday, monday.plusDays(6), DatePrecision.WEEK);
	}

	static Days month(YearMonth month) {
		return new Days(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
	}

	static Days months(YearMonth first, YearMonth last, DatePrecision precision) {
		return new Days(first.atDay(1), last.atEndOfMonth(), precision);
	}

	static Days quarter(int year, int quarter) {
		YearMonth first = YearMonth.of(year, quarter * 3 - 2);
		return months(first, first.plusMonths(2), DatePrecision.QUARTER);
	}

	static Days years(int first, int last) {
		return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), DatePrecision.YEAR);
	}

}
