package org.newsgraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * A thing that was found in one way.
 *
 * @param target the thing
 * @param score how well, by the measure of that way
 * @param quotes where, the best first
 */
record Find(Target target, double score, List<Quote> quotes) {

	private static final Comparator<Find> BEST_FIRST = Comparator.comparingDouble(Find::score)
		.reversed()
		.thenComparing((find) -> find.target().kind())
		.thenComparing((find) -> find.target().key());

	/**
	 * Brings together what was found of each thing.
	 * @param finds in any order
	 * @param together the score of a thing that was found twice
	 * @return each thing once, the best first
	 */
	static List<Find> ranked(List<Find> finds, DoubleBinaryOperator together) {
		Map<Target, Find> found = new LinkedHashMap<>();
		finds.stream()
			.sorted(BEST_FIRST)
			.forEach((find) -> found.merge(find.target(), find, (one, other) -> one.with(other, together)));
		return found.values().stream().sorted(BEST_FIRST).toList();
	}

	/** The same with another score. */
	Find scored(double other) {
		return new Find(this.target, other, this.quotes);
	}

	private Find with(Find other, DoubleBinaryOperator together) {
		List<Quote> all = new ArrayList<>(this.quotes);
		all.addAll(other.quotes);
		return new Find(this.target, together.applyAsDouble(this.score, other.score), all);
	}

}
