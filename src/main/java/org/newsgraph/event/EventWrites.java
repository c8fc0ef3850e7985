package org.newsgraph.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.newsgraph.article.Edition;
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
			MATCH (event:Event)
			USING INDEX SEEK event:Event(signature, endDate)
			WHERE event.signature = signature AND event.endDate >= $earliest AND event.startDate <= $latest
			RETURN event.id AS key, signature, event.startDate AS start, event.endDate AS end,
			       event.dateInferred AS inferred
			ORDER BY key
			""";

	/** What two did is linked on its own, to be read without all that either did. */
	private static final String TELL_OF_NEW_EVENTS = """
			UNWIND $rows AS row
			CREATE (event:Event {id: row.key})
			SET event += row.properties, event += row.days, event.recordedFrom = $now
			WITH event, row
			CALL (event, row) {
			  UNWIND row.actors AS side
			  MATCH (actor:Actor {id: side.id})
			  CREATE (event)-[:HAS_ACTOR {actorId: side.id, eventId: event.id, date: event.startDate,
			    sectorThen: side.sector, institution: side.institution}]->(actor)
			}
			CALL (event, row) {
			  UNWIND row.recipients AS side
			  MATCH (actor:Actor {id: side.id})
			  CREATE (event)-[:HAS_RECIPIENT {actorId: side.id, eventId: event.id, date: event.startDate,
			    sectorThen: side.sector, institution: side.institution}]->(actor)
			}
			CALL (event, row) {
			  UNWIND row.pairs AS pair
			  MATCH (actor:Actor {id: pair.actor})
			  CREATE (event)-[:BETWEEN {pair: pair.key, eventId: event.id, date: event.startDate}]->(actor)
			}
			CALL (event, row) {
			  UNWIND row.issues AS id
			  MATCH (issue:Issue {id: id})
			  CREATE (event)-[:CONCERNS {issueId: id, eventId: event.id, date: event.startDate}]->(issue)
			}
			""";

	private static final String DATE_WHAT_HAD_NO_DATE = """
			UNWIND $rows AS row
			MATCH (event:Event {id: row.key})
			WHERE event.dateInferred
			SET event.datedAt = $now, event.startBefore = event.startDate, event.endBefore = event.endDate
			SET event += row.days
			WITH event
			MATCH (event)-[side:HAS_ACTOR|HAS_RECIPIENT|BETWEEN|CONCERNS]->()
			SET side.date = event.startDate
			""";

	private static final String WHERE_IT_WAS = """
			UNWIND $rows AS row
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
			ON CREATE SET by.confidence = row.confidence, by.rule = row.rule, by.speakerId = row.speaker
			""";

	void store(Cypher cypher, Edition edition, List<ReadEvent> events) {
		if (events.isEmpty()) {
			return;
		}
		Map<String, List<Known>> known = known(cypher, edition, events);
		Rows rows = new Rows();
		for (ReadEvent event : events) {
			String signature = EventIdentity.signature(event);
			Days days = days(event, edition);
			List<Known> alike = known.computeIfAbsent(signature, (key) -> new ArrayList<>());
			Optional<Known> same = EventIdentity.same(days, alike, Known::days);
			String key = same.map(Known::key).orElseGet(() -> newKey(signature, days, alike));
			Map<String, @Nullable Object> row = row(key, signature, days, event, edition);
			rows.all().add(row);
			if (same.isEmpty()) {
				alike.add(new Known(key, days));
				rows.fresh().add(row);
			}
			else if (same.get().days().inferred() && !days.inferred()) {
				rows.dated().add(row);
			}
		}
		write(cypher, rows, Map.of("now", edition.recordedAt()));
	}

	private static void write(Cypher cypher, Rows rows, Map<String, ?> others) {
		cypher.each(TELL_OF_NEW_EVENTS, sorted(rows.fresh()), others);
		cypher.each(DATE_WHAT_HAD_NO_DATE, sorted(rows.dated()), others);
		List<Map<String, @Nullable Object>> all = sorted(rows.all());
		cypher.each(WHERE_IT_WAS, all.stream().filter((row) -> row.get("place") != null).toList());
		cypher.each(WHAT_PROVES_IT, all);
	}

	private static List<Map<String, @Nullable Object>> sorted(List<Map<String, @Nullable Object>> rows) {
		return rows.stream().sorted(Comparator.comparing((row) -> String.valueOf(row.get("key")))).toList();
	}

	/** An event that got its date only later keeps the key of its first days. */
	private static String newKey(String signature, Days days, List<Known> alike) {
		String key = EventIdentity.key(signature, days);
		while (isTaken(key, alike)) {
			key = EventIdentity.key(key, days);
		}
		return key;
	}

	private static boolean isTaken(String key, List<Known> alike) {
		return alike.stream().anyMatch((known) -> known.key().equals(key));
	}

	/** The events like these of about the same days. */
	private static Map<String, List<Known>> known(Cypher cypher, Edition edition, List<ReadEvent> events) {
		Map<String, List<Known>> known = new HashMap<>();
		List<String> signatures = List.copyOf(new TreeSet<>(events.stream().map(EventIdentity::signature).toList()));
		cypher.run(WAIT_FOR_THE_SIGNATURES, Map.of("signatures", signatures));
		List<Days> all = events.stream().map((event) -> days(event, edition)).toList();
		LocalDate earliest = Collections.min(all, Comparator.comparing(Days::start)).start();
		LocalDate latest = Collections.max(all, Comparator.comparing(Days::end)).end();
		for (Record row : cypher.run(KNOWN, Map.of("signatures", signatures, "earliest",
				earliest.minusDays(EventIdentity.NEAR), "latest", latest.plusDays(EventIdentity.NEAR)))) {
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
		row.put("actors", sides(event.actors()));
		row.put("recipients", sides(event.recipients()));
		row.put("pairs", pairs(event));
		row.put("issues", event.issues().stream().map(ReadIssue::id).distinct().sorted().toList());
		row.put("place", (event.place() != null) ? place(event.place()) : null);
		row.put("passage", edition.passageId(event.passage()));
		row.put("confidence", event.confidence());
		row.put("rule", event.rule());
		row.put("speaker", (event.speaker() != null) ? event.speaker().actorId() : null);
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

	/** Who is named twice on a side is on it once. */
	private static Collection<?> sides(List<Participant> participants) {
		Map<String, Object> sides = new LinkedHashMap<>();
		participants.forEach((participant) -> sides.putIfAbsent(participant.actorId(), side(participant)));
		return sides.values();
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

	/**
	 * All events of an article, those that are new, and those that only now got a date.
	 */
	private record Rows(List<Map<String, @Nullable Object>> all, List<Map<String, @Nullable Object>> fresh,
			List<Map<String, @Nullable Object>> dated) {

		Rows() {
			this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		}

	}

}
