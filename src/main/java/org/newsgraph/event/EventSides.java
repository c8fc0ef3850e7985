package org.newsgraph.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.newsgraph.actor.Actor;
import org.newsgraph.article.Origin;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Apart;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.issue.Issue;

import org.springframework.stereotype.Component;

/** Who and what takes part in events. */
@Component
class EventSides {

	private static final Lookup<Actor> ACTORS = sides("HAS_ACTOR", "Actor", Actor.PROPERTIES, Actor::of);

	private static final Lookup<Actor> RECIPIENTS = sides("HAS_RECIPIENT", "Actor", Actor.PROPERTIES, Actor::of);

	private static final Lookup<Actor> CODED_ACTORS = codedSides("CODED_ACTOR");

	private static final Lookup<Actor> CODED_RECIPIENTS = codedSides("CODED_RECIPIENT");

	private static final Lookup<Place> CODED_PLACES = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (event:CodedEvent {id: key})
			WHERE event.placeName IS NOT NULL
			RETURN [key] AS keys, {name: event.placeName, countryCode: event.placeCountry} AS row
			""", EventSides::place);

	private static final Lookup<Issue> ISSUES = sides("CONCERNS", "Issue", Issue.PROPERTIES, Issue::of);

	private static final Lookup<Place> PLACES = sides("HAS_PLACE", "Place", "{.name, .countryCode}", EventSides::place);

	private final Graph graph;

	EventSides(Graph graph) {
		this.graph = graph;
	}

	Map<String, List<Actor>> actors(Collection<String> keys) {
		return all(keys, ACTORS, CODED_ACTORS);
	}

	Map<String, List<Actor>> recipients(Collection<String> keys) {
		return all(keys, RECIPIENTS, CODED_RECIPIENTS);
	}

	Map<String, List<Issue>> issues(Collection<String> keys) {
		return ISSUES.shared(this.graph, keys);
	}

	Map<String, List<Place>> places(Collection<String> keys) {
		return all(keys, PLACES, CODED_PLACES);
	}

	private <T> Map<String, List<T>> all(Collection<String> keys, Lookup<T> read, Lookup<T> coded) {
		return Apart.ask(keys, Origin::isCoded, (some) -> read.shared(this.graph, some),
				(some) -> coded.shared(this.graph, some));
	}

	private static Lookup<Actor> codedSides(String type) {
		return new Lookup<>("""
				UNWIND $keys AS key
				MATCH (:CodedEvent {id: key})-[:%s]->(side)
				WITH side, collect(key) AS keys
				RETURN keys, side %s AS row ORDER BY side.name, side.id
				""".formatted(type, Actor.PROPERTIES), Actor::of);
	}

	private static <T> Lookup<T> sides(String type, String label, String properties, Function<Value, T> side) {
		return new Lookup<>("""
				UNWIND $keys AS key
				MATCH (:Event {id: key})-[:%s]->(side:%s)
				WITH side, collect(key) AS keys
				RETURN keys, side %s AS row ORDER BY side.name, side.id
				""".formatted(type, label, properties), side);
	}

	private static Place place(Value node) {
		return new Place(node.get("name").asString(), Fields.orNull(node.get("countryCode"), Value::asString));
	}

}
