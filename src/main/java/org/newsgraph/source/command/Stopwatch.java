package org.newsgraph.source.command;

import java.time.Duration;

/** How long something has taken, since this was made. */
final class Stopwatch {

	private final long start = System.nanoTime();

	/** So many a second, to one place. */
	String rate(long count) {
		double seconds = Math.max(0.001, (System.nanoTime() - this.start) / 1e9);
		return Math.round(10 * count / seconds) / 10.0 + " a second";
	}

	/** The time and the rate: {@code in 40 s (1500.2 a second)}. */
	String told(long count) {
		return "in " + Duration.ofNanos(System.nanoTime() - this.start).toSeconds() + " s (" + rate(count) + ")";
	}

}
