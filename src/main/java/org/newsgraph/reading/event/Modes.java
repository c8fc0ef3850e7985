package org.newsgraph.reading.event;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;

/** The scores of the modes. */
final class Modes {

	private static final Map<String, Double> SCORES = Words.lines("modes.txt")
		.stream()
		.map((line) -> line.split("\\s+"))
		.collect(Collectors.toUnmodifiableMap((parts) -> parts[0] + " " + parts[1],
				(parts) -> Double.valueOf(parts[2])));

	private Modes() {
	}

	static double score(EventType type, @Nullable String mode) {
		return SCORES.getOrDefault(type + " " + mode, type.score());
	}

}
