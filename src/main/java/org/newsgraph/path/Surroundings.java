package org.newsgraph.path;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of the graph around two ends: it is walked from both, always on from the
 * side where fewer wait, until the walks from both sides are as long as the path sought.
 */
class Surroundings {

	/** How many steps are looked at for one question. */
	private static final int MOST_HOPS = 20_000;

	/** How many steps to the ends of the other walk are looked for one by one. */
	private static final int MOST_SOUGHT = 2_000;

	private final Map<String, Map<String, Hop>> hops = new TreeMap<>();

	private final Neighbours graph;

	private final Set<String> avoided;

	private final Side first;

	private final Side last;

	private int seen;

	Surroundings(String from, String to, Set<String> avoided, Neighbours graph) {
		this.graph = graph;
		this.avoided = avoided;
		this.first = new Side(from);
		this.last = new Side(to);
	}

	/** Walks on until no path of so many hops can be unknown. */
	void reach(int length) {
		while (this.first.depth + this.last.depth < length && this.seen < MOST_HOPS) {
			boolean fewer = this.first.waiting.size() <= this.last.waiting.size();
			if (fewer) {
				walk(this.first, this.last);
			}
			else {
				walk(this.last, this.first);
			}
		}
	}

	Collection<Hop> from(String key) {
		return this.hops.getOrDefault(key, Map.of()).values();
	}

	private void walk(Side side, Side other) {
		side.depth++;
		Set<String> reached = new TreeSet<>();
		if (!side.waiting.isEmpty()) {
			for (Hop hop : this.graph.of(side.waiting, sought(side, other), MOST_HOPS / side.waiting.size())) {
				if (!this.avoided.contains(hop.to()) && !this.avoided.contains(hop.from())) {
					this.seen++;
					add(hop);
					add(hop.reversed());
					reached.add(hop.to());
				}
			}
		}
		reached.removeAll(side.known);
		side.known.addAll(reached);
		side.waiting = reached;
	}

	private static Set<String> sought(Side side, Side other) {
		return (side.waiting.size() * other.waiting.size() <= MOST_SOUGHT) ? other.waiting : Set.of(other.end);
	}

	private void add(Hop hop) {
		this.hops.computeIfAbsent(hop.from(), (key) -> new TreeMap<>()).merge(hop.to(), hop, Hop::orBetter);
	}

	/** The walk from one end. */
	private static final class Side {

		private final String end;

		private final Set<String> known = new HashSet<>();

		private Set<String> waiting = new TreeSet<>();

		private int depth;

		Side(String end) {
			this.end = end;
			this.known.add(end);
			this.waiting.add(end);
		}

	}

}
