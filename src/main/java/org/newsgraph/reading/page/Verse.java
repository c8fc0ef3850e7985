package org.newsgraph.reading.page;

import java.util.List;

/** Tells the lines of a poem or song from the lines of a menu. */
final class Verse {

	private static final int FEWEST_LINES = 3;

	private static final int LONGEST_LINE = 60;

	private static final int FEWEST_WORDS = 4;

	private Verse() {
	}

	/**
	 * Whether the lines of one chunk are verse: several, all short, of some words each,
	 * and a sentence runs over line ends.
	 */
	static boolean is(List<String> chunk) {
		if (chunk.size() < FEWEST_LINES || chunk.stream().anyMatch((line) -> line.length() > LONGEST_LINE)) {
			return false;
		}
		double words = chunk.stream().mapToInt(Words::count).average().orElse(0);
		long runningOn = chunk.stream().filter((line) -> line.endsWith(",") || line.endsWith(";")).count();
		return words >= FEWEST_WORDS && runningOn >= 1 && uneven(chunk);
	}

	/** Wrapped prose fills its lines, and they are not so short; verse does not. */
	private static boolean uneven(List<String> chunk) {
		int widest = chunk.stream().mapToInt(String::length).max().orElse(0);
		if (widest < Wrapping.NARROWEST) {
			return true;
		}
		long breaksByChoice = 0;
		for (int i = 0; i + 1 < chunk.size(); i++) {
			breaksByChoice += Wrapping.fits(chunk.get(i), chunk.get(i + 1), widest) ? 1 : 0;
		}
		return 2 * breaksByChoice >= chunk.size() - 1;
	}

}
