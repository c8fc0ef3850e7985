package org.newsgraph.source.command;

import java.util.OptionalInt;

/** How far something is that takes its time. */
interface Progress {

	/**
	 * How much of all is read, in hundredths; nothing if nobody knows how much there is.
	 */
	OptionalInt percent();

	/** How many were taken or failed. */
	long count();

	/** What was taken and what failed. */
	String counts();

	/** How it stands, in one line. */
	default String line() {
		return (percent().isPresent() ? percent().getAsInt() + " % read, " : "") + counts();
	}

	/** A part of a whole in hundredths; nothing if nobody knows the whole. */
	static OptionalInt percent(long part, long whole) {
		return (whole > 0) ? OptionalInt.of(Math.clamp(100 * part / whole, 0, 100)) : OptionalInt.empty();
	}

}
