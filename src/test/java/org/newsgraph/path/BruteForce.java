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

	private final List<Path> found = new ArrayList<>();

	BruteForce(Collection<Hop> relations) {
		for (Hop relation : relations) {
			add(relation);
			add(relation.reversed());
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
		return this.found.stream().sorted(Path.by(order)).limit(wanted).toList();
	}

	private void walk(String at, String to, int left, List<Hop> way, Set<String> passed) {
		for (Hop hop : this.hops.getOrDefault(at, Map.of()).values()) {
			if (!passed.contains(hop.to())) {
				way.add(hop);
				if (hop.to().equals(to)) {
					this.found.add(new Path(way, way.stream().mapToDouble(Hop::confidence).reduce(1, (a, b) -> a * b)));
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
