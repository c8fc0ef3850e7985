package org.newsgraph.timeline;

import java.time.LocalDate;
import java.util.List;

import org.newsgraph.article.Fact;
import org.newsgraph.event.Event;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.statement.Statement;

/**
 * Where a fact stands in the order of dates.
 *
 * @param date its first day
 * @param endDate its last day
 * @param precision how exactly these are known
 */
record Standing(LocalDate date, LocalDate endDate, DatePrecision precision) {

	/** Of what begins on one day, the longest stands first. */
	private static final List<DatePrecision> LONGEST_FIRST = List.of(DatePrecision.YEAR, DatePrecision.QUARTER,
			DatePrecision.MONTH, DatePrecision.WEEK, DatePrecision.DAY, DatePrecision.UNKNOWN);

	static Standing of(Fact<?> fact) {
		return switch (fact) {
			case Event event -> new Standing(event.startDate(), event.endDate(), event.datePrecision());
			case Statement statement -> new Standing(statement.saidAt(),
					statement.saidAtPrecision().lastDayFrom(statement.saidAt()), statement.saidAtPrecision());
			default -> throw new IllegalArgumentException("no date: " + fact);
		};
	}

	/** Among those with the same first day. */
	long rank() {
		return rank(this.precision);
	}

	static long rank(DatePrecision precision) {
		return LONGEST_FIRST.indexOf(precision);
	}

}
