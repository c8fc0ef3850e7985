package org.newsgraph.event;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actors;
import org.newsgraph.actor.CodedActor;
import org.newsgraph.article.CodedArticle;
import org.newsgraph.article.CodedArticles;
import org.newsgraph.graph.Cypher;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.Realis;

import org.springframework.stereotype.Component;

/** Writes coded events inside somebody's transaction. */
@Component
class CodedWrites {

	private static final String KNOWN = """
			UNWIND $keys AS key
			MATCH (event:CodedEvent {id: key})
			RETURN key
			""";

	/** Actors and articles are there already; what a row has none of is an empty list. */
	private static final String SET_THE_EVENTS = """
			UNWIND $rows AS row
			MERGE (event:CodedEvent {id: row.properties.id})
			ON CREATE SET event = row.properties, event.recordedFrom = $now
			FOREACH (found IN row.found |
			  MERGE (article:CodedArticle {id: found.article})
			  MERGE (event)-[by:CODED_IN]->(article)
			  ON CREATE SET by.sentence = found.sentence, by.recordedFrom = $now)
			""" + sides("actors", "Actor", "CODED_ACTOR") + sides("codedActors", "CodedActor", "CODED_ACTOR")
			+ sides("recipients", "Actor", "CODED_RECIPIENT")
			+ sides("codedRecipients", "CodedActor", "CODED_RECIPIENT");

	private final Actors actors;

	private final CodedArticles articles;

	CodedWrites(Actors actors, CodedArticles articles) {
		this.actors = actors;
		this.articles = articles;
	}

	private static String sides(String column, String label, String type) {
		return """
				FOREACH (side IN row.%1$s |
				  MERGE (actor:%2$s {id: side.actorId})
				  MERGE (event)-[link:%3$s]->(actor)
				  ON CREATE SET link = side)
				""".formatted(column, label, type);
	}

	/** Those of some keys that are there. */
	static Set<String> known(Cypher cypher, Collection<String> keys) {
		return cypher.run(KNOWN, Map.of("keys", List.copyOf(keys)))
			.stream()
			.map((row) -> row.get("key").asString())
			.collect(Collectors.toSet());
	}

	/** Stores events that are not there yet; each key once. */
	void store(Cypher cypher, Collection<CodedEvent> events, Instant now) {
		this.articles.store(cypher, distinct(events.stream().map(CodedEvent::article), CodedArticle::key), now);
		this.actors.storeCoded(cypher,
				distinct(events.stream()
					.flatMap((event) -> Stream.of(event.actor(), event.recipient()).flatMap(Stream::ofNullable))
					.map(CodedSide::actor), CodedActor::key),
				now);
		cypher.run(SET_THE_EVENTS, Map.of("rows", events.stream().map(CodedWrites::row).toList(), "now", now));
	}

	private static Map<String, @Nullable Object> row(CodedEvent event) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("properties", properties(event));
		row.put("found", (event.article() != null) ? List.of(found(event.article(), event)) : List.of());
		row.put("actors", sides(event, event.actor(), true));
		row.put("codedActors", sides(event, event.actor(), false));
		row.put("recipients", sides(event, event.recipient(), true));
		row.put("codedRecipients", sides(event, event.recipient(), false));
		return row;
	}

	private static Map<String, @Nullable Object> found(CodedArticle article, CodedEvent event) {
		Map<String, @Nullable Object> found = new HashMap<>();
		found.put("article", article.key());
		found.put("sentence", event.sentence());
		return found;
	}

	private static List<Map<String, @Nullable Object>> sides(CodedEvent event, @Nullable CodedSide side,
			boolean known) {
		if (side == null || side.actor().isKnown() != known) {
			return List.of();
		}
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("actorId", side.actor().key());
		properties.put("eventId", event.key());
		properties.put("date", event.day());
		properties.put("sectorThen", (side.sector() != null) ? side.sector().name() : null);
		properties.put("institution", side.institution());
		return List.of(properties);
	}

	private static Map<String, @Nullable Object> properties(CodedEvent event) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", event.key());
		properties.put("origin", event.origin().name());
		properties.put("code", event.code());
		properties.put("type", event.type().name());
		properties.put("mode", event.mode());
		properties.put("quadClass", event.type().quadClass().name());
		properties.put("score", event.score());
		properties.put("startDate", event.day());
		properties.put("endDate", event.day());
		properties.put("datePrecision", DatePrecision.DAY.name());
		properties.put("dateInferred", event.dayInferred());
		properties.put("realis", Realis.ACTUAL.name());
		properties.put("confidence", 0.0);
		properties.put("independentSources", event.sources());
		properties.put("placeName", (event.place() != null) ? event.place().name() : null);
		properties.put("placeCountry", (event.place() != null) ? event.place().countryCode() : null);
		return properties;
	}

	private static <T> Collection<T> distinct(Stream<@Nullable T> things, Function<T, String> key) {
		Map<String, T> distinct = new LinkedHashMap<>();
		things.forEach((thing) -> {
			if (thing != null) {
				distinct.putIfAbsent(key.apply(thing), thing);
			}
		});
		return distinct.values();
	}

}
