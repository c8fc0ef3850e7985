package org.newsgraph.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Proofs;
import org.newsgraph.event.EventIdentity.Days;
import org.newsgraph.graph.Cypher;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.ReadPlace;

import org.springframework.stereotype.Component;

/** Writes events inside somebody's transaction. */
@Component
class EventWrites {

	/**
	 * Made and removed: of two articles that tell of one event on different days, the
	 * second waits here until the first is stored.
	 */
	private static final String WAIT_FOR_THE_SIGNATURES = """
			UNWIND $signatures AS signature
			MERGE (lock:Lock {id: signature})
			DELETE lock
			""";

	private static final String KNOWN = """
			UNWIND $signatures AS signature
			MATCH (event:Event {signature: signature})
			RETURN event.id AS key, signature, event.startDate AS start, event.endDate AS end,
			       event.dateInferred AS inferred
			ORDER BY key
			""";

	private static final String SET_THE_EVENTS = """
			UNWIND $rows AS row
			MERGE (event:Event {id: row.key})
			ON CREATE SET event += row.properties, event += row.days, event.recordedFrom = $now
			WITH event, row
			WHERE event.dateInferred AND NOT row.days.dateInferred
			SET event.datedAt = $now, event.startBefore = event.startDate, event.endBefore = event.endDate
			SET event += row.days
			WITH event
			MATCH (event)-[side:HAS_ACTOR|HAS_RECIPIENT|BETWEEN|CONCERNS]->()
			SET side.date = event.startDate
			""";

	private static final String WHO_DID_IT = sides("HAS_ACTOR", "actors");

	private static final String TO_WHOM = sides("HAS_RECIPIENT", "recipients");

	/** So that what two did is read without all that either did. */
	private static final String BETWEEN_WHOM = """
			UNWIND $rows AS row
			MATCH (event:Event {id: row.key})
			UNWIND row.pairs AS pair
			MATCH (actor:Actor {id: pair.actor})
			MERGE (event)-[link:BETWEEN {pair: pair.key}]->(actor)
			ON CREATE SET link.eventId = event.id, link.date = event.startDate
			""";

	private static final String WHAT_ABOUT = """
			UNWIND $rows AS row
			MATCH (event:Event {id: row.key})
			UNWIND row.issues AS id
			MATCH (issue:Issue {id: id})
			MERGE (event)-[concerns:CONCERNS]->(issue)
			ON CREATE SET concerns.issueId = id, concerns.eventId = event.id, concerns.date = event.startDate
			""";

	private static final String WHERE_IT_WAS = """
			UNWIND $rows AS row
			WITH row WHERE row.place IS NOT NULL
			MATCH (event:Event {id: row.key})
			MERGE (place:Place {id: row.place.id})
			ON CREATE SET place.name = row.place.name, place.countryCode = row.place.countryCode
			MERGE (event)-[:HAS_PLACE]->(place)
			""";

	private static final String WHAT_PROVES_IT = """
			UNWIND $rows AS row
			MATCH (event:Event {id: row.key})
			MATCH (passage:Passage {id: row.passage})
			MERGE (event)-[by:EVIDENCED_BY]->(passage)
			ON CREATE SET by.confidence = row.confidence, by.rule = row.rule
			""";

	private static String sides(String type, String column) {
		return """
				UNWIND $rows AS row
				MATCH (event:Event {id: row.key})
				UNWIND row.%2$s AS side
				MATCH (actor:Actor {id: side.id})
				MERGE (event)-[link:%1$s]->(actor)
				ON CREATE SET link.actorId = side.id, link.eventId = event.id, link.date = event.startDate,
				  link.sectorThen = side.sector, link.institution = side.institution
				""".formatted(type, column);
	}

	List<String> store(Cypher cypher, Edition edition, List<ReadEvent> events) {
		List<Map<String, @Nullable Object>> rows = rows(cypher, edition, events);
		Map<String, Object> parameters = Map.of("rows", rows, "now", edition.recordedAt());
		List.of(SET_THE_EVENTS, WHO_DID_IT, TO_WHOM, BETWEEN_WHOM, WHAT_ABOUT, WHERE_IT_WAS, WHAT_PROVES_IT)
			.forEach((statement) -> cypher.run(statement, parameters));
		return Proofs.OF_EVENTS.recount(cypher, edition);
	}

	private static List<Map<String, @Nullable Object>> rows(Cypher cypher, Edition edition, List<ReadEvent> events) {
		Map<String, List<Known>> known = known(cypher, events);
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		for (ReadEvent event : events) {
			String signature = EventIdentity.signature(event);
			Days days = days(event, edition);
			List<Known> alike = known.computeIfAbsent(signature, (key) -> new ArrayList<>());
			Known same = EventIdentity.same(days, alike, Known::days).orElseGet(() -> {
				Known fresh = new Known(EventIdentity.key(signature, days), days);
				alike.add(fresh);
				return fresh;
			});
			rows.add(row(same.key(), signature, days, event, edition));
		}
		rows.sort(Comparator.comparing((row) -> String.valueOf(row.get("key"))));
		return rows;
	}

	private static Map<String, List<Known>> known(Cypher cypher, List<ReadEvent> events) {
		Map<String, List<Known>> known = new HashMap<>();
		List<String> signatures = List.copyOf(new TreeSet<>(events.stream().map(EventIdentity::signature).toList()));
		cypher.run(WAIT_FOR_THE_SIGNATURES, Map.of("signatures", signatures));
		for (Record row : cypher.run(KNOWN, Map.of("signatures", signatures))) {
			Days days = new Days(row.get("start").asLocalDate(), row.get("end").asLocalDate(),
					row.get("inferred").asBoolean());
			known.computeIfAbsent(row.get("signature").asString(), (key) -> new ArrayList<>())
				.add(new Known(row.get("key").asString(), days));
		}
		return known;
	}

	private static Days days(ReadEvent event, Edition edition) {
		LocalDate start = event.startDate();
		if (start == null) {
			LocalDate published = LocalDate.ofInstant(edition.publishedAt(), ZoneOffset.UTC);
			return new Days(published, published, true);
		}
		return new Days(start, (event.endDate() != null) ? event.endDate() : start, event.dateInferred());
	}

	private static Map<String, @Nullable Object> row(String key, String signature, Days days, ReadEvent event,
			Edition edition) {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("key", key);
		row.put("properties", properties(signature, event));
		row.put("days", Map.of("startDate", days.start(), "endDate", days.end(), "dateInferred", days.inferred(),
				"datePrecision", event.datePrecision().name()));
		row.put("actors", event.actors().stream().map(EventWrites::side).toList());
		row.put("recipients", event.recipients().stream().map(EventWrites::side).toList());
		row.put("pairs", pairs(event));
		row.put("issues", event.issues().stream().map(ReadIssue::id).distinct().sorted().toList());
		row.put("place", (event.place() != null) ? place(event.place()) : null);
		row.put("passage", edition.passageId(event.passage()));
		row.put("confidence", event.confidence());
		row.put("rule", event.rule());
		return row;
	}

	private static Map<String, @Nullable Object> properties(String signature, ReadEvent event) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("signature", signature);
		properties.put("type", event.type().name());
		properties.put("mode", event.mode());
		properties.put("quadClass", event.quadClass().name());
		properties.put("score", event.score());
		properties.put("realis", event.realis().name());
		return properties;
	}

	private static Map<String, @Nullable Object> side(Participant participant) {
		Map<String, @Nullable Object> side = new HashMap<>();
		side.put("id", participant.actorId());
		side.put("sector", (participant.sector() != null) ? participant.sector().name() : null);
		side.put("institution", participant.institution());
		return side;
	}

	private static List<Map<String, String>> pairs(ReadEvent event) {
		List<String> sides = Stream.concat(event.actors().stream(), event.recipients().stream())
			.map(Participant::actorId)
			.distinct()
			.sorted()
			.toList();
		return IntStream.range(0, sides.size())
			.boxed()
			.flatMap((second) -> sides.subList(0, second)
				.stream()
				.map((first) -> Map.of("actor", sides.get(second), "key", EventLists.pair(first, sides.get(second)))))
			.toList();
	}

	private static Map<String, @Nullable Object> place(ReadPlace place) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("id", place.countryCode() + ":" + place.name().toLowerCase(Locale.ROOT));
		properties.put("name", place.name());
		properties.put("countryCode", place.countryCode());
		return properties;
	}

	private record Known(String key, Days days) {
	}

}
