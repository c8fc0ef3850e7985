package org.newsgraph.relationship;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;

/**
 * What one of two actors did to the other, or said of it, as far as it counts.
 *
 * @param key of the event or statement
 * @param type of the event; {@code null} for a statement
 * @param date the day by which it surely was
 * @param start its first day
 * @param precision how exactly that is known
 * @param score from -10 (conflict) to +10 (cooperation)
 * @param reports by independent sources
 * @param byA whether it goes from the one to the other
 * @param byB whether it goes the other way; a meeting goes both ways
 */
record Dealing(String key, @Nullable EventType type, LocalDate date, LocalDate start, DatePrecision precision,
		double score, List<Report> reports, boolean byA, boolean byB) {

	static final Comparator<Dealing> IN_ORDER = Comparator.comparing(Dealing::date).thenComparing(Dealing::key);

	/** Score times confidence, added up over the independent sources. */
	double weight() {
		double sureness = 0;
		for (Report report : this.reports) {
			sureness += report.confidence();
		}
		return this.score * sureness;
	}

}
