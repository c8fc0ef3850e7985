package org.newsgraph.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds paths by looking at all there are. */
final class BruteForce {

	private final Map<String, Map<String, Hop>> hops = new HashMap<>();

	private final List<Way> found = new ArrayList<>();

	BruteForce(Collection<Hop> relations) {
		for (Hop relation : relations) {
			add(relation);
			add(new Hop(relation.to(), relation.from(), relation.relation(), relation.confidence(),
					relation.sources()));
		}
	}

	private void add(Hop hop) {
		this.hops.computeIfAbsent(hop.from(), (key) -> new HashMap<>()).merge(hop.to(), hop, Hop::orBetter);
	}

	List<Path> between(String from, String to, int maxHops, PathOrder order, Set<String> avoided, int wanted) {
		this.found.clear();
		Set<String> passed = new LinkedHashSet<>(avoided);
		passed.add(from);
		walk(from, to, maxHops, new ArrayList<>(), passed);
		return this.found.stream().sorted(Way.by(order)).limit(wanted).map(this::proved).toList();
	}

	private Path proved(Way way) {
		return new Path(way.steps().stream().map((step) -> this.hops.get(step.from()).get(step.to())).toList(),
				way.confidence());
	}

	private void walk(String at, String to, int left, List<Step> way, Set<String> passed) {
		for (Hop hop : this.hops.getOrDefault(at, Map.of()).values()) {
			if (!passed.contains(hop.to())) {
				way.add(new Step(hop.from(), hop.to(), hop.confidence()));
				if (hop.to().equals(to)) {
					this.found.add(new Way(way, way.stream().mapToDouble(Step::confidence).reduce(1, (a, b) -> a * b)));
				}
				else if (left > 1) {
					passed.add(hop.to());
					walk(hop.to(), to, left - 1, way, passed);
					passed.remove(hop.to());
				}
				way.removeLast();
			}
		}
	}

}
