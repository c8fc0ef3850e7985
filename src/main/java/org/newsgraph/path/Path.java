package org.newsgraph.path;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way from one actor or issue to another, with the relations that it leads over.
 *
 * @param hops from the first end to the other; at least one
 * @param confidence that of all hops, multiplied
 */
record Path(List<Hop> hops, double confidence) {

	Path {
		hops = List.copyOf(hops);
	}

	/** How many hops it has. */
	public int length() {
		return this.hops.size();
	}

	/** The keys of all it passes, both ends included. */
	List<String> keys() {
		return Stream.concat(Stream.of(this.hops.getFirst().from()), this.hops.stream().map(Hop::to)).toList();
	}

}
