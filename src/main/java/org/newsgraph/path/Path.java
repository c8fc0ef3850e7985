package org.newsgraph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A way from one actor or issue to another that comes nowhere twice.
 *
 * @param hops from the first end to the other; at least one
 * @param confidence that of all hops, multiplied
 */
record Path(List<Hop> hops, double confidence) {

	private static final Comparator<Path> BEST_PROVED = Comparator.comparing(Path::confidence)
		.reversed()
		.thenComparing(Path::length)
		.thenComparing((path) -> String.join("\n", path.keys()));

	Path {
		hops = List.copyOf(hops);
	}

	/** How many hops it has. */
	public int length() {
		return this.hops.size();
	}

	/** The keys of all it passes, both ends included. */
	List<String> keys() {
		List<String> keys = new ArrayList<>();
		keys.add(this.hops.getFirst().from());
		this.hops.forEach((hop) -> keys.add(hop.to()));
		return keys;
	}

	static Comparator<Path> by(PathOrder order) {
		return (order == PathOrder.SHORTEST) ? Comparator.comparing(Path::length).thenComparing(BEST_PROVED)
				: BEST_PROVED;
	}

}
