package org.newsgraph.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Graph;

/**
 * What the graph holds for a key, and how to ask it for many keys by one statement.
 *
 * @param statement takes {@code $keys} and gives {@code key} (or {@code keys}) and
 * {@code row}
 * @param row makes a thing of a row
 */
public record Lookup<T>(String statement, Function<Value, T> row) {

	/** The one thing of each key; a key without one is left out. */
	public Map<String, T> one(Graph graph, Collection<String> keys) {
		Map<String, T> found = new HashMap<>();
		rows(graph, keys).forEach((key) -> found.put(key.get("key").asString(), this.row.apply(key.get("row"))));
		return found;
	}

	/**
	 * The things of each key, in the statement's order; a key without any is left out.
	 */
	public Map<String, List<T>> all(Graph graph, Collection<String> keys) {
		return byKey(rows(graph, keys), this.row);
	}

	/**
	 * The things of each key, in the statement's order, where it gives each thing once:
	 * {@code row} with all the {@code keys} it belongs to.
	 */
	public Map<String, List<T>> shared(Graph graph, Collection<String> keys) {
		Map<String, List<T>> found = new HashMap<>();
		rows(graph, keys).forEach((shared) -> {
			T thing = this.row.apply(shared.get("row"));
			shared.get("keys")
				.values()
				.forEach((key) -> found.computeIfAbsent(key.asString(), (some) -> new ArrayList<>()).add(thing));
		});
		return found;
	}

	/** The one thing of the first key that has one. */
	public @Nullable T first(Graph graph, Collection<String> keys) {
		Map<String, T> found = one(graph, keys);
		return keys.stream().filter(found::containsKey).map(found::get).findFirst().orElse(null);
	}

	private List<Record> rows(Graph graph, Collection<String> keys) {
		return graph.read((cypher) -> cypher.run(this.statement, Map.of("keys", List.copyOf(keys))));
	}

	static <T> Map<String, List<T>> byKey(Collection<Record> rows, Function<Value, T> row) {
		Map<String, List<T>> found = new HashMap<>();
		rows.forEach((each) -> found.computeIfAbsent(each.get("key").asString(), (key) -> new ArrayList<>())
			.add(row.apply(each.get("row"))));
		return found;
	}

}
