package org.newsgraph.source.gdelt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/** The days of rows, as far as they can be. */
final class Days {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final int LENGTH = 8;

	private Days() {
	}

	/** The day in a cell of GDELT, as in 20310501 or 20310501143000. */
	static @Nullable LocalDate compact(Row row, int column) {
		return row.day(column, LENGTH, DateTimeFormatter.BASIC_ISO_DATE);
	}

	/**
	 * A day on which an event can have been.
	 * @param coded the day it was coded; a day later it may still be somewhere else
	 */
	static LocalDate possible(@Nullable LocalDate day, LocalDate coded) {
		if (day == null) {
			throw new RefusedException(Refused.NO_DATE);
		}
		if (day.isBefore(EARLIEST) || day.isAfter(coded.plusDays(1))) {
			throw new RefusedException(Refused.IMPOSSIBLE_DATE);
		}
		return day;
	}

}
