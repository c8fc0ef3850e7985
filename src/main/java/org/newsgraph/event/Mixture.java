package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Page;

/** Pages of events of the origins asked for, of several together where that is so. */
final class Mixture {

	static final Comparator<Event> EARLIEST_FIRST = Comparator.comparing(Event::startDate).thenComparing(Event::key);

	static final Comparator<Event> LATEST_FIRST = EARLIEST_FIRST.reversed();

	private Mixture() {
	}

	/**
	 * The same page of many lists.
	 * @param filter which origins; those read here if it says nothing
	 * @param read gives the pages of events read here
	 * @param coded gives the pages of events that others coded
	 */
	static Map<String, Connection<Event>> of(@Nullable EventFilter filter, Page page, Comparator<Event> order,
			Supplier<Map<String, Connection<Event>>> read,
			Function<EventFilter, Map<String, Connection<Event>>> coded) {
		if (filter == null || filter.coders().isEmpty()) {
			return (filter == null || filter.reads()) ? read.get() : Map.of();
		}
		return filter.reads() ? together(List.of(read.get(), coded.apply(filter)), page, order) : coded.apply(filter);
	}

	private static Map<String, Connection<Event>> together(Collection<Map<String, Connection<Event>>> parts, Page page,
			Comparator<Event> order) {
		Map<String, List<Connection<Event>>> byKey = new HashMap<>();
		parts.forEach((part) -> part
			.forEach((key, connection) -> byKey.computeIfAbsent(key, (fresh) -> new ArrayList<>()).add(connection)));
		Map<String, Connection<Event>> together = new HashMap<>();
		byKey.forEach((key, connections) -> together.put(key, Connection.together(connections, page, order)));
		return together;
	}

}
