package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.newsgraph.reading.WordTable;

/** How sure a rule is of content and source. */
final class Confidences {

	private static final Map<String, Double> RULES = WordTable.rows(Confidences.class, "confidences.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Double.valueOf(row.get(1))));

	/** How much of the confidence is left if nobody is named. */
	static final double WITHOUT_SOURCE = 0.5;

	private static final double HIGHEST = 0.97;

	private static final int SHORT = 15;

	private static final int LONG = 32;

	private Confidences() {
	}

	/**
	 * The confidence of a rule, else of the rule without its quotation, else of its kind,
	 * in a sentence of so many words: the parser errs more in long ones.
	 */
	static double of(String rule, int words) {
		double factor = (words <= SHORT) ? 1.32 : (words <= LONG) ? 1 : 0.88;
		return Math.min(HIGHEST, factor * of(rule));
	}

	private static double of(String rule) {
		String once = rule.replaceAll("(\\+quote)+", "+quote");
		for (String key : List.of(once, once.replaceAll("\\+.*", ""), once.replaceAll("/.*", ""))) {
			Double found = RULES.get(key);
			if (found != null) {
				return found;
			}
		}
		throw new IllegalStateException("The kind of " + rule + " has no confidence");
	}

}
