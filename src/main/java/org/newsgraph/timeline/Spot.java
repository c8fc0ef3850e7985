package org.newsgraph.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.newsgraph.graph.Cursor;
import org.newsgraph.reading.DatePrecision;

/**
 * Where a fact is to stand on a timeline.
 *
 * @param key of the event or statement
 * @param date its first day
 * @param precision how exactly that is known
 * @param lanes keys of the actors it belongs to
 */
public record Spot(String key, LocalDate date, DatePrecision precision, List<String> lanes) {

	static final Comparator<Spot> EARLIEST_FIRST = Comparator.comparing(Spot::date)
		.thenComparingLong(Spot::rank)
		.thenComparing(Spot::key);

	private long rank() {
		return Standing.rank(this.precision);
	}

	Cursor cursor() {
		return Cursor.of(this.date, rank(), this.key);
	}

	/** Less than zero if it stands before the place of a cursor. */
	int compareTo(Cursor cursor) {
		int days = this.date.compareTo(cursor.date(0));
		int ranks = Long.compare(rank(), cursor.number(1));
		return (days != 0) ? days : (ranks != 0) ? ranks : this.key.compareTo(cursor.string(2));
	}

}
