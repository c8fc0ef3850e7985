package org.newsgraph.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the best paths between two ends. Beginnings of paths are gone on with in the
 * order of the best that can come of them (A*), which is known from the end backwards: so
 * few are looked at that are not wanted.
 */
class PathSearch {

	/** How many beginnings of paths of one length are looked at. */
	private static final int MOST_BEGINNINGS = 50_000;

	/** Products of the same factors differ by no more than this. */
	private static final double EQUAL = 1e-9;

	private final String from;

	private final String to;

	private final int wanted;

	private final Surroundings around;

	PathSearch(String from, String to, int wanted, Set<String> avoided, Neighbours graph) {
		this.from = from;
		this.to = to;
		this.wanted = wanted;
		this.around = new Surroundings(from, to, avoided, graph);
	}

	/**
	 * The best paths, the best first.
	 * @param maxHops the most steps that one may have
	 */
	List<Way> find(int maxHops, PathOrder order) {
		List<Way> found = new ArrayList<>();
		for (int length = 1; length <= maxHops; length++) {
			if (order == PathOrder.SHORTEST && found.size() >= this.wanted) {
				break;
			}
			this.around.reach(length);
			found.addAll(ofLength(length));
		}
		return found.stream().sorted(Way.by(order)).limit(this.wanted).toList();
	}

	/**
	 * The best paths of so many steps, and those that are as good as the last of them.
	 */
	private List<Way> ofLength(int length) {
		List<Map<String, Double>> best = bestFromHere(length);
		PriorityQueue<Beginning> open = new PriorityQueue<>(
				Comparator.comparing(Beginning::promise).reversed().thenComparing(Beginning::trail));
		List<Way> found = new ArrayList<>();
		Double start = best.get(length).get(this.from);
		if (start != null) {
			open.add(new Beginning(null, null, this.from, 1, start, 0));
		}
		for (int looked = 0; !open.isEmpty() && looked < MOST_BEGINNINGS; looked++) {
			Beginning next = open.remove();
			if (found.size() >= this.wanted && next.promise() < found.get(this.wanted - 1).confidence() * (1 - EQUAL)) {
				break;
			}
			if (next.length() == length) {
				found.add(new Way(next.steps(), next.confidence()));
			}
			else {
				goOn(next, best.get(length - next.length() - 1), open);
			}
		}
		return found;
	}

	private void goOn(Beginning beginning, Map<String, Double> best, PriorityQueue<Beginning> open) {
		for (Step step : this.around.from(beginning.end())) {
			Double rest = best.get(step.to());
			if (rest != null && !beginning.passes(step.to())) {
				open.add(beginning.and(step, rest));
			}
		}
	}

	/**
	 * For each number of steps, and each key: the best confidence of the way to the end.
	 */
	private List<Map<String, Double>> bestFromHere(int length) {
		List<Map<String, Double>> best = new ArrayList<>();
		best.add(Map.of(this.to, 1.0));
		for (int steps = 1; steps <= length; steps++) {
			Map<String, Double> nearer = best.getLast();
			Map<String, Double> here = new HashMap<>();
			nearer.forEach((key, rest) -> {
				for (Step step : this.around.from(key)) {
					here.merge(step.to(), step.confidence() * rest, Math::max);
				}
			});
			best.add(here);
		}
		return best;
	}

	/**
	 * The first steps of a path.
	 *
	 * @param before what is before the last step
	 * @param step the last of its steps
	 * @param end where it has come to
	 * @param confidence of its steps, multiplied
	 * @param rest the best confidence of what can come behind it
	 * @param length how many steps it has
	 */
	private record Beginning(@Nullable Beginning before, @Nullable Step step, String end, double confidence,
			double rest, int length) {

		Beginning and(Step next, double rest) {
			return new Beginning(this, next, next.to(), this.confidence * next.confidence(), rest, this.length + 1);
		}

		double promise() {
			return this.confidence * this.rest;
		}

		boolean passes(String key) {
			for (Beginning part = this; part != null; part = part.before) {
				if (part.end.equals(key)) {
					return true;
				}
			}
			return false;
		}

		List<Step> steps() {
			List<Step> steps = new ArrayList<>();
			for (Beginning part = this; part != null && part.step != null; part = part.before) {
				steps.addFirst(part.step);
			}
			return steps;
		}

		String trail() {
			return ((this.before != null) ? this.before.trail() + "\n" : "") + this.end;
		}

	}

}
