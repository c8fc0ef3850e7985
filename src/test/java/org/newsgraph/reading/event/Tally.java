package org.newsgraph.reading.event;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Counts hits, misses and wrong finds of each class, for the mean of their F1. */
final class Tally {

	private final Map<String, int[]> counts = new TreeMap<>();

	private int cases;

	void add(Collection<String> wanted, Collection<String> found) {
		this.cases++;
		wanted.forEach((code) -> row(code)[found.contains(code) ? 0 : 1]++);
		found.stream().filter((code) -> !wanted.contains(code)).forEach((code) -> row(code)[2]++);
	}

	private int[] row(String code) {
		return this.counts.computeIfAbsent(code, (key) -> new int[3]);
	}

	/** The mean over the classes that were wanted at all. */
	double macro() {
		return this.counts.values()
			.stream()
			.filter((row) -> row[0] + row[1] > 0)
			.mapToDouble(Tally::f1)
			.average()
			.orElse(0);
	}

	int cases() {
		return this.cases;
	}

	static double f1(int[] row) {
		return 2.0 * row[0] / Math.max(1, 2 * row[0] + row[1] + row[2]);
	}

	@Override
	public String toString() {
		StringBuilder lines = new StringBuilder();
		this.counts.forEach((code, row) -> lines
			.append("%-10s right %3d missed %3d extra %3d F1 %.3f%n".formatted(code, row[0], row[1], row[2], f1(row))));
		return lines.toString();
	}

}
