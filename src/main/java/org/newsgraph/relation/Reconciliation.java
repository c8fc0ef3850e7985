package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.newsgraph.graph.Fingerprint;

/**
 * What has to change so that the graph knows the relations between two ends as they now
 * follow from the facts. A relation whose interval is the same stays, with what is behind
 * it now; every other one is closed on our clock and another made, so that nothing we
 * once knew is lost.
 *
 * @param outdated keys of relations that the graph no longer knows so
 * @param present intervals by the key of their relation, old and new
 */
record Reconciliation(List<String> outdated, Map<String, Interval> present) {

	static Reconciliation of(List<Recorded> recorded, List<Interval> intervals) {
		Map<String, Interval> present = new LinkedHashMap<>();
		for (Interval interval : intervals) {
			present.put(recorded.stream()
				.filter((relation) -> relation.current() && same(relation, interval))
				.map(Recorded::key)
				.findFirst()
				.orElseGet(() -> fresh(recorded, interval)), interval);
		}
		List<String> outdated = new ArrayList<>();
		recorded.stream()
			.filter((relation) -> relation.current() && !present.containsKey(relation.key()))
			.forEach((relation) -> outdated.add(relation.key()));
		return new Reconciliation(outdated, present);
	}

	private static boolean same(Recorded relation, Interval interval) {
		return relation.type() == interval.type() && relation.from().equals(interval.from())
				&& Objects.equals(relation.to(), interval.to());
	}

	/** Counted, so that the same articles in the same order give the same keys. */
	private static String fresh(List<Recorded> recorded, Interval interval) {
		long before = recorded.stream()
			.filter((relation) -> relation.type() == interval.type() && relation.from().equals(interval.from()))
			.count();
		return Fingerprint.ofIdentity(interval.ends().subject(), interval.type().name(), interval.ends().object(),
				interval.from().toString(), String.valueOf(before));
	}

}
