package org.newsgraph.reading;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How exactly a date is known. */
public enum DatePrecision {

	DAY, WEEK, MONTH, QUARTER, YEAR, UNKNOWN;

	/**
	 * The last day of what begins on a day: the seventh of a week, the end of the month,
	 * quarter or year; that day itself of a day, or where nothing is known.
	 */
	public LocalDate lastDayFrom(LocalDate firstDay) {
		return switch (this) {
			case WEEK -> firstDay.plusDays(6);
			case MONTH -> firstDay.with(TemporalAdjusters.lastDayOfMonth());
			case QUARTER -> firstDay.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
			case YEAR -> firstDay.with(TemporalAdjusters.lastDayOfYear());
			case DAY, UNKNOWN -> firstDay;
		};
	}

}
