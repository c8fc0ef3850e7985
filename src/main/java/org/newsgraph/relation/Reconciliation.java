package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.newsgraph.graph.Fingerprint;

/**
 * What has to change so that the graph knows the relations between two ends as they now
 * follow from the facts. A relation whose interval is the same stays, with what is behind
 * it now; every other one is closed on our clock and another made, so that nothing we
 * once knew is lost.
 *
 * @param outdated keys of relations that the graph no longer knows so
 * @param changed the relations that are new or have something else behind them now
 */
record Reconciliation(List<String> outdated, List<Change> changed) {

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
		return new Reconciliation(outdated, changed(recorded, present));
	}

	private static List<Change> changed(List<Recorded> recorded, Map<String, Interval> present) {
		Map<String, Recorded> before = new HashMap<>();
		recorded.forEach((relation) -> before.put(relation.key(), relation));
		List<Change> changed = new ArrayList<>();
		present.forEach((key, interval) -> {
			Recorded known = before.get(key);
			if (known == null || !known.behind().equals(interval.behind())) {
				changed.add(Change.of(key, interval, (known != null) ? known.facts() : List.of()));
			}
		});
		return changed;
	}

	private static boolean same(Recorded relation, Interval interval) {
		return relation.type() == interval.type() && relation.from().equals(interval.from())
				&& Objects.equals(relation.to(), interval.to());
	}

	/**
	 * A relation that is to be written.
	 *
	 * @param key of the relation
	 * @param interval what it is now
	 * @param added keys of the facts that it is derived from since now
	 * @param gone keys of those that it is not derived from any more
	 */
	record Change(String key, Interval interval, List<String> added, List<String> gone) {

		static Change of(String key, Interval interval, List<String> before) {
			Set<String> added = new TreeSet<>(interval.facts());
			Set<String> gone = new TreeSet<>(before);
			gone.removeAll(added);
			before.forEach(added::remove);
			return new Change(key, interval, List.copyOf(added), List.copyOf(gone));
		}

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
