package org.newsgraph.timeline;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

import org.newsgraph.article.Fact;
import org.newsgraph.event.Event;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.statement.Statement;

/**
 * Where a fact stands in the order of dates.
 *
 * @param date its first day
 * @param precision how exactly that is known
 */
record Standing(LocalDate date, DatePrecision precision) {

	/** Of what begins on one day, the longest stands first. */
	private static final List<DatePrecision> LONGEST_FIRST = List.of(DatePrecision.YEAR, DatePrecision.QUARTER,
			DatePrecision.MONTH, DatePrecision.WEEK, DatePrecision.DAY, DatePrecision.UNKNOWN);

	static Standing of(Fact<?> fact) {
		return switch (fact) {
			case Event event -> new Standing(event.startDate(), event.datePrecision());
			case Statement statement -> new Standing(statement.saidAt(), statement.saidAtPrecision());
			default -> throw new IllegalArgumentException("no date: " + fact);
		};
	}

	/** Among those with the same first day. */
	long rank() {
		return LONGEST_FIRST.indexOf(this.precision);
	}

	LocalDate endDate() {
		return switch (this.precision) {
			case WEEK -> this.date.plusDays(6);
			case MONTH -> this.date.with(TemporalAdjusters.lastDayOfMonth());
			case QUARTER -> this.date.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
			case YEAR -> this.date.with(TemporalAdjusters.lastDayOfYear());
			case DAY, UNKNOWN -> this.date;
		};
	}

}
