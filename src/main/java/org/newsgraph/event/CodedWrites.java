package org.newsgraph.event;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

	private static final String SET_THE_EVENTS = """
			UNWIND $rows AS row
			MERGE (event:CodedEvent {id: row.properties.id})
			ON CREATE SET event = row.properties, event.recordedFrom = $now
			WITH event, row
			MATCH (article:CodedArticle {id: row.article})
			MERGE (event)-[by:CODED_IN]->(article)
			ON CREATE SET by.sentence = row.sentence, by.recordedFrom = $now
			""";

	private static final String WHO_DID_IT = sides("CODED_ACTOR", "Actor");

	private static final String WHO_DID_IT_ONLY_CODED = sides("CODED_ACTOR", "CodedActor");

	private static final String TO_WHOM = sides("CODED_RECIPIENT", "Actor");

	private static final String TO_WHOM_ONLY_CODED = sides("CODED_RECIPIENT", "CodedActor");

	private final Actors actors;

	private final CodedArticles articles;

	CodedWrites(Actors actors, CodedArticles articles) {
		this.actors = actors;
		this.articles = articles;
	}

	private static String sides(String type, String label) {
		return """
				UNWIND $rows AS row
				MATCH (event:CodedEvent {id: row.event})
				MATCH (actor:%2$s {id: row.actor})
				MERGE (event)-[link:%1$s]->(actor)
				ON CREATE SET link.actorId = row.actor, link.eventId = row.event, link.date = row.date,
				  link.sectorThen = row.sector, link.institution = row.institution
				""".formatted(type, label);
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
		link(cypher, events, CodedEvent::actor, WHO_DID_IT, WHO_DID_IT_ONLY_CODED);
		link(cypher, events, CodedEvent::recipient, TO_WHOM, TO_WHOM_ONLY_CODED);
	}

	private static void link(Cypher cypher, Collection<CodedEvent> events,
			Function<CodedEvent, @Nullable CodedSide> side, String known, String onlyCoded) {
		Map<Boolean, List<Map<String, @Nullable Object>>> rows = events.stream()
			.filter((event) -> side.apply(event) != null)
			.collect(Collectors.partitioningBy((event) -> Objects.requireNonNull(side.apply(event)).actor().isKnown(),
					Collectors.mapping((event) -> row(event, Objects.requireNonNull(side.apply(event))),
							Collectors.toList())));
		cypher.run(known, Map.of("rows", rows.getOrDefault(true, List.of())));
		cypher.run(onlyCoded, Map.of("rows", rows.getOrDefault(false, List.of())));
	}

	private static Map<String, @Nullable Object> row(CodedEvent event, CodedSide side) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("event", event.key());
		row.put("actor", side.actor().key());
		row.put("date", event.day());
		row.put("sector", (side.sector() != null) ? side.sector().name() : null);
		row.put("institution", side.institution());
		return row;
	}

	private static Map<String, @Nullable Object> row(CodedEvent event) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("properties", properties(event));
		row.put("article", (event.article() != null) ? event.article().key() : null);
		row.put("sentence", event.sentence());
		return row;
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
