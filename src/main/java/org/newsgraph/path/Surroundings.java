package org.newsgraph.path;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of the graph around two ends: it is walked from both, always on from the
 * side where fewer wait. The last step of a path is not walked but looked for between
 * those who wait on both sides, unless they are many.
 */
class Surroundings {

	/** How many steps are looked at for one question. */
	private static final int MOST_HOPS = 20_000;

	/** Of how many pairs it is looked for whether a step joins them. */
	private static final int MOST_PAIRS = 4_000;

	private final Map<String, Map<String, Step>> steps = new TreeMap<>();

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

	/** Walks on until no path of so many steps can be unknown. */
	void reach(int length) {
		while (depth() < length - 1 && this.seen < MOST_HOPS) {
			walk();
		}
		if (depth() == length - 1) {
			boolean few = this.first.waiting.size() * this.last.waiting.size() <= MOST_PAIRS;
			Set<String> others = new TreeSet<>(few ? this.last.waiting : Set.of());
			others.add(this.last.end);
			look(this.first.waiting, others);
			if (this.first.depth > 0) {
				look(this.last.waiting, Set.of(this.first.end));
			}
			if (!few && this.seen < MOST_HOPS) {
				walk();
			}
		}
	}

	private int depth() {
		return this.first.depth + this.last.depth;
	}

	Collection<Step> from(String key) {
		return this.steps.getOrDefault(key, Map.of()).values();
	}

	private void walk() {
		Side side = (this.first.waiting.size() <= this.last.waiting.size()) ? this.first : this.last;
		side.depth++;
		Set<String> reached = new TreeSet<>();
		if (!side.waiting.isEmpty()) {
			for (Step step : this.graph.of(side.waiting, MOST_HOPS / side.waiting.size())) {
				if (isWanted(step)) {
					this.seen++;
					add(step);
					reached.add(step.to());
				}
			}
		}
		reached.removeAll(side.known);
		side.known.addAll(reached);
		side.waiting = reached;
	}

	private void look(Set<String> ones, Set<String> others) {
		if (!ones.isEmpty() && !others.isEmpty()) {
			this.graph.between(ones, others).stream().filter(this::isWanted).forEach(this::add);
		}
	}

	private boolean isWanted(Step step) {
		return !this.avoided.contains(step.to()) && !this.avoided.contains(step.from());
	}

	private void add(Step step) {
		put(step);
		put(step.reversed());
	}

	private void put(Step step) {
		this.steps.computeIfAbsent(step.from(), (key) -> new TreeMap<>()).merge(step.to(), step, Step::orBetter);
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
