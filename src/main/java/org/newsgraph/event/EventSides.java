package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.newsgraph.actor.Actor;
import org.newsgraph.graph.Graph;
import org.newsgraph.issue.Issue;

import org.springframework.stereotype.Component;

/** Who and what takes part in events. */
@Component
class EventSides {

	private static final String ACTORS = """
			UNWIND $keys AS key
			MATCH (:Event {id: key})-[:HAS_ACTOR]->(side:Actor)
			RETURN key, side ORDER BY key, side.name, side.id
			""";

	private static final String RECIPIENTS = """
			UNWIND $keys AS key
			MATCH (:Event {id: key})-[:HAS_RECIPIENT]->(side:Actor)
			RETURN key, side ORDER BY key, side.name, side.id
			""";

	private static final String ISSUES = """
			UNWIND $keys AS key
			MATCH (:Event {id: key})-[:CONCERNS]->(side:Issue)
			RETURN key, side ORDER BY key, side.name, side.id
			""";

	private static final String PLACES = """
			UNWIND $keys AS key
			MATCH (:Event {id: key})-[:HAS_PLACE]->(side:Place)
			RETURN key, side ORDER BY key, side.name, side.id
			""";

	private final Graph graph;

	EventSides(Graph graph) {
		this.graph = graph;
	}

	Map<String, List<Actor>> actors(Collection<String> keys) {
		return sides(ACTORS, keys, Actor::of);
	}

	Map<String, List<Actor>> recipients(Collection<String> keys) {
		return sides(RECIPIENTS, keys, Actor::of);
	}

	Map<String, List<Issue>> issues(Collection<String> keys) {
		return sides(ISSUES, keys, Issue::of);
	}

	Map<String, List<Place>> places(Collection<String> keys) {
		return sides(PLACES, keys, (side) -> new Place(side.get("name").asString(),
				side.get("countryCode").isNull() ? null : side.get("countryCode").asString()));
	}

	private <T> Map<String, List<T>> sides(String statement, Collection<String> keys, Function<Value, T> side) {
		Map<String, List<T>> sides = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(statement, Map.of("keys", List.copyOf(keys))))
			.forEach((row) -> sides.computeIfAbsent(row.get("key").asString(), (key) -> new ArrayList<>())
				.add(side.apply(row.get("side"))));
		return sides;
	}

}
