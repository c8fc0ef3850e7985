package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * S10: the intervals over which the relations between two ends hold. Evidence opens an
 * interval, later evidence to the contrary closes it on its day, and a return opens
 * another. Evidence both ways on one day settles nothing: neither ends the other, and
 * both stand until a later day decides.
 */
final class Intervals {

	private Intervals() {
	}

	/**
	 * The intervals that claims between the same two ends add up to.
	 * @param claims in any order
	 */
	static List<Interval> of(List<Claim> claims) {
		TreeMap<LocalDate, Map<RelationType, List<Claim>>> days = new TreeMap<>();
		claims.stream()
			.sorted(Claim.IN_ORDER)
			.forEach((claim) -> days.computeIfAbsent(claim.date(), (day) -> new EnumMap<>(RelationType.class))
				.computeIfAbsent(claim.type(), (type) -> new ArrayList<>())
				.add(claim));
		List<Interval> intervals = new ArrayList<>();
		for (RelationType type : RelationType.values()) {
			add(intervals, type, days);
		}
		return intervals;
	}

	private static void add(List<Interval> intervals, RelationType type,
			TreeMap<LocalDate, Map<RelationType, List<Claim>>> days) {
		Set<RelationType> contraries = Contraries.of(type);
		List<Claim> open = new ArrayList<>();
		for (Map.Entry<LocalDate, Map<RelationType, List<Claim>>> day : days.entrySet()) {
			List<Claim> evidence = day.getValue().get(type);
			if (evidence != null) {
				open.addAll(evidence);
			}
			else if (!open.isEmpty() && contraries.stream().anyMatch(day.getValue()::containsKey)) {
				intervals.add(interval(open, day.getKey()));
				open = new ArrayList<>();
			}
		}
		if (!open.isEmpty()) {
			intervals.add(interval(open, null));
		}
	}

	private static Interval interval(List<Claim> claims, @Nullable LocalDate to) {
		Claim first = claims.getFirst();
		return new Interval(first.ends(), first.type(), first.date(), to, List.copyOf(claims));
	}

}
