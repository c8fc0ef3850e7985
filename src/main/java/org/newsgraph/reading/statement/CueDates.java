package org.newsgraph.reading.statement;

import java.time.LocalDate;
import java.util.List;

import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.time.DateReader;
import org.newsgraph.reading.time.ReadDate;

/**
 * When something was said: on the day that hangs on the cue ("said on Feb. 24"), else on
 * the day of writing. Nobody is reported to have said something after that.
 */
final class CueDates {

	private final DateReader reader;

	CueDates(DateReader reader) {
		this.reader = reader;
	}

	SaidAt saidAt(Found found, LocalDate writtenOn) {
		List<ReadDate> dates = this.reader.read(found.cueSentence(), writtenOn)
			.stream()
			.filter((date) -> date.mention().end() <= found.start() || date.mention().start() >= found.end())
			.toList();
		return this.reader.of(found.cueSentence(), found.cueWord(), dates)
			.filter((date) -> !date.start().isAfter(writtenOn))
			.map((date) -> new SaidAt(date.start(), date.precision()))
			.orElseGet(() -> new SaidAt(writtenOn, DatePrecision.DAY));
	}

	/**
	 * A day and how exactly it is known.
	 *
	 * @param day the (first) day
	 * @param precision how exactly
	 */
	record SaidAt(LocalDate day, DatePrecision precision) {
	}

}
