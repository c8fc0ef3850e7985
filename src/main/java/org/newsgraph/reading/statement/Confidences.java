package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.newsgraph.reading.language.WordTable;

/** How sure a rule is of content and source. */
final class Confidences {

	private static final Map<String, Double> RULES = WordTable.rows(Confidences.class, "confidences.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Double.valueOf(row.get(1))));

	private Confidences() {
	}

	/**
	 * The confidence of a rule, else of the rule without its quotation, else of its kind.
	 */
	static double of(String rule) {
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
