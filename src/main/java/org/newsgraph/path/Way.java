package org.newsgraph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Steps from one actor or issue to another that come nowhere twice.
 *
 * @param steps from the first end to the other; at least one
 * @param confidence that of all steps, multiplied
 */
record Way(List<Step> steps, double confidence) {

	private static final Comparator<Way> BEST_PROVED = Comparator.comparing(Way::confidence)
		.reversed()
		.thenComparing(Way::length)
		.thenComparing((way) -> String.join("\n", way.keys()));

	Way {
		steps = List.copyOf(steps);
	}

	int length() {
		return this.steps.size();
	}

	/** The keys of all it passes, both ends included. */
	List<String> keys() {
		List<String> keys = new ArrayList<>();
		keys.add(this.steps.getFirst().from());
		this.steps.forEach((step) -> keys.add(step.to()));
		return keys;
	}

	static Comparator<Way> by(PathOrder order) {
		return (order == PathOrder.SHORTEST) ? Comparator.comparing(Way::length).thenComparing(BEST_PROVED)
				: BEST_PROVED;
	}

}
