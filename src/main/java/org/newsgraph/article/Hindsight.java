package org.newsgraph.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;

import org.springframework.stereotype.Component;

/**
 * Shows facts as the graph knew them at an earlier moment: with what stood behind them.
 */
@Component
public class Hindsight {

	private final Graph graph;

	Hindsight(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Facts as the graph knew them at a moment.
	 * @param kind of the facts
	 * @param knownBy the moment; {@code null} for now, which changes nothing
	 * @param pages of facts, as they are now
	 */
	public <T extends Fact<T>> Map<String, Connection<T>> of(Proofs kind, @Nullable Instant knownBy,
			Map<String, Connection<T>> pages) {
		if (knownBy == null) {
			return pages;
		}
		List<String> keys = pages.values()
			.stream()
			.flatMap((page) -> page.nodes().stream())
			.map(Fact::key)
			.distinct()
			.toList();
		Map<String, Backing> backings = backings(kind, knownBy, keys);
		Map<String, Connection<T>> then = new HashMap<>();
		pages.forEach((key, page) -> then.put(key,
				page.map((fact) -> fact.asOf(knownBy, backings.getOrDefault(fact.key(), Backing.NONE)))));
		return then;
	}

	/** A page of facts as the graph knew them at a moment. */
	public <T extends Fact<T>> Connection<T> of(Proofs kind, @Nullable Instant knownBy, Connection<T> page) {
		return of(kind, knownBy, Map.of("", page)).getOrDefault("", page);
	}

	/** What stood behind facts at a moment. */
	public Map<String, Backing> backings(Proofs kind, Instant knownBy, Collection<String> keys) {
		Map<String, Object> parameters = Map.of("keys", List.copyOf(keys), "knownBy", knownBy);
		Map<String, Backing> backings = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(kind.behind(Era.THEN.proofs()), parameters))
			.forEach((row) -> backings.put(row.get("key").asString(), backing(row)));
		return backings;
	}

	private static Backing backing(Record row) {
		return new Backing(row.get("sources").asInt(), row.get("confidence").asDouble(),
				Fields.orNull(row.get("inferred"), (days) -> days.asList(Value::asLocalDate)));
	}

}
