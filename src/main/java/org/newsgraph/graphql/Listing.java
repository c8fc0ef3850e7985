package org.newsgraph.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;

/**
 * A list kept in the graph, and how to read the same page of it for many parents by one
 * statement (two if its length is asked for).
 * <p>
 * The statements take {@code $keys}, the parents; {@code $limit}; and {@code $at}, the
 * cursor's values to begin behind, or null. They give {@code key} and {@code row}, or
 * {@code key} and {@code n}.
 *
 * @param forward reads rows from the start of the list
 * @param backward reads rows from its end
 * @param count counts rows
 * @param row makes a thing of a row
 * @param cursor the values a thing is sorted by
 */
public record Listing<T>(Walk forward, Walk backward, String count, Function<Value, T> row,
		Function<T, Cursor> cursor) {

	/** A list each of whose directions one statement reads, with a cursor or without. */
	public Listing(String forward, String backward, String count, Function<Value, T> row, Function<T, Cursor> cursor) {
		this(Walk.by(forward), Walk.by(backward), count, row, cursor);
	}

	/**
	 * Reads a page for each parent.
	 * @param graph where
	 * @param keys the parents
	 * @param parameters what else the statements take
	 * @param page which part
	 * @return a connection for every parent
	 */
	public Map<String, Connection<T>> of(Graph graph, Collection<String> keys, Map<String, ?> parameters, Page page) {
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		Cursor beyond = page.beyond();
		all.put("keys", List.copyOf(keys));
		all.put("limit", page.limit());
		all.put("at", (beyond != null) ? beyond.fields() : null);
		return graph.read((cypher) -> {
			Map<String, List<T>> rows = rows(cypher, all, page);
			if (beyond != null) {
				(rows.isEmpty() ? any(cypher, all) : rows).values()
					.stream()
					.flatMap(List::stream)
					.limit(1)
					.forEach((thing) -> page.refuseOfOtherLists(this.cursor.apply(thing)));
			}
			Map<String, Integer> counts = page.counted() ? counts(cypher, all) : Map.of();
			Map<String, Connection<T>> connections = new HashMap<>();
			keys.forEach((key) -> connections.put(key,
					Connection.of(rows.getOrDefault(key, List.of()), page, this.cursor, counts.get(key))));
			return connections;
		});
	}

	/** Reads a page of a list that has no parent. */
	public Connection<T> all(Graph graph, Map<String, ?> parameters, Page page) {
		return of(graph, List.of(""), parameters, page).getOrDefault("", Connection.empty());
	}

	private Map<String, List<T>> rows(Cypher cypher, Map<String, ?> parameters, Page page) {
		Walk walk = page.backward() ? this.backward : this.forward;
		boolean onward = parameters.get("at") != null;
		return Lookup.byKey(cypher.run(onward ? walk.onward() : walk.start(), parameters), this.row);
	}

	/** The first row of the list, wherever the page stands. */
	private Map<String, List<T>> any(Cypher cypher, Map<String, @Nullable Object> parameters) {
		Map<String, @Nullable Object> any = new HashMap<>(parameters);
		any.put("at", null);
		any.put("limit", 1);
		return rows(cypher, any, Page.first(1));
	}

	private Map<String, Integer> counts(Cypher cypher, Map<String, ?> parameters) {
		Map<String, Integer> counts = new HashMap<>();
		cypher.run(this.count, parameters)
			.forEach((found) -> counts.put(found.get("key").asString(), found.get("n").asInt()));
		return counts;
	}

}
