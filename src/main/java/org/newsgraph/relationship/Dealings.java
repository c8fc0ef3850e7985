package org.newsgraph.relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.QuadClass;

/**
 * How one actor has dealt with the other, or both with each other.
 *
 * @param question what was asked
 * @param side which of the two
 * @param facts how many events and statements
 * @param events how many events
 * @param statements how many statements
 * @param independentSources how many independent sources report them
 * @param byType the events by their types
 * @param byQuadClass the events by their classes
 * @param balance on the day from which all is seen
 */
record Dealings(Question question, Side side, int facts, int events, int statements, int independentSources,
		List<TypeCount> byType, List<QuadClassCount> byQuadClass, Balance balance) {

	static Dealings of(Question question, Side side, History history) {
		List<Dealing> shown = history.shown(side);
		List<TypeCount> types = new ArrayList<>();
		tally(shown, history, (type) -> type)
			.forEach((type, tally) -> types.add(new TypeCount(type, tally.count(), tally.weight())));
		List<QuadClassCount> classes = new ArrayList<>();
		tally(shown, history, EventType::quadClass)
			.forEach((quadClass, tally) -> classes.add(new QuadClassCount(quadClass, tally.count(), tally.weight())));
		int events = types.stream().mapToInt(TypeCount::count).sum();
		long sources = shown.stream()
			.flatMap((dealing) -> dealing.reports().stream())
			.map(Report::source)
			.distinct()
			.count();
		return new Dealings(question, side, shown.size(), events, shown.size() - events, (int) sources, types, classes,
				history.balance(side));
	}

	private static <K extends Comparable<K>> Map<K, Tally> tally(List<Dealing> dealings, History history,
			Function<EventType, K> key) {
		Map<K, Tally> tallies = new TreeMap<>(Comparator.naturalOrder());
		for (Dealing dealing : dealings) {
			if (dealing.type() != null) {
				tallies.merge(key.apply(dealing.type()), new Tally(1, history.weight(dealing)), Tally::plus);
			}
		}
		return tallies;
	}

	private record Tally(int count, double weight) {

		Tally plus(Tally other) {
			return new Tally(this.count + other.count, this.weight + other.weight);
		}

	}

	/** How many events of a type, and what they weigh. */
	record TypeCount(EventType type, int count, double weight) {
	}

	/** How many events of a class, and what they weigh. */
	record QuadClassCount(QuadClass quadClass, int count, double weight) {
	}

}
