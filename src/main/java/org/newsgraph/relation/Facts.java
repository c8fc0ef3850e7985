package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Fields;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.Realis;

/** The facts that relations are derived from, each with its open proofs. */
final class Facts {

	/** Whoever attacks somebody, or is attacked, or owns a conflict, is at war. */
	private static final String DEEDS = """
			UNWIND $keys AS key
			MATCH (fact:Event {id: key})
			RETURN fact {.id, .type, .mode, .realis, .score, .startDate, .endDate, .datePrecision, .sources, .sureness} AS fact,
			  [(fact)-[as:HAS_ACTOR|HAS_RECIPIENT|CONCERNS]->(side)
			  | [type(as), coalesce(as.actorId, as.issueId),
			     CASE WHEN as.sectorThen = 'GOV' AND side:Person THEN 'country:' + side.countryCode END]] AS sides,
			  CASE WHEN fact.type = 'REQUEST' AND fact.mode = 'ceasefire' THEN
			    [(fact)-[:HAS_ACTOR]->(side:Actor)
			      WHERE EXISTS { (side)-[:ATTACKS]-() }
			         OR EXISTS { (:Actor {id: 'country:' + side.countryCode})-[:ATTACKS]-() }
			         OR EXISTS { (:Issue {ownerId: side.id, kind: 'CONFLICT'}) }
			    | side.id] ELSE [] END AS warring
			""";

	private static final String WORDS = """
			UNWIND $keys AS key
			MATCH (fact:Statement {id: key})
			OPTIONAL MATCH (fact)-[by:SPOKEN_BY]->(speaker:Actor)
			WITH fact, by, speaker ORDER BY speaker.id
			WITH fact, head(collect({id: speaker.id, sector: by.sectorThen})) AS speaker
			OPTIONAL MATCH (fact)-[:ON_BEHALF_OF]->(whom:Actor)
			WITH fact, speaker, whom ORDER BY whom.id
			WITH fact, speaker, head(collect(whom.id)) AS whom
			RETURN fact {.id, .saidAt, .saidAtPrecision, .sources, .sureness} AS fact, speaker.id AS speaker, coalesce(speaker.sector = 'ELI', false) AS former, whom,
			  [(fact)-[on:STANCE_ON]->(target:Actor|Issue) |
			    {target: target.id, polarity: on.polarity, strength: on.strength}] AS stances
			""";

	private final Cypher cypher;

	private final Set<String> fetched = new HashSet<>();

	private final List<Record> deeds = new ArrayList<>();

	private final List<Record> words = new ArrayList<>();

	Facts(Cypher cypher) {
		this.cypher = cypher;
	}

	/** Fetches those facts that are not here yet. */
	void fetch(Collection<String> keys) {
		Set<String> missing = new TreeSet<>(keys);
		missing.removeAll(this.fetched);
		this.fetched.addAll(missing);
		List<Record> events = rows(DEEDS, missing);
		this.deeds.addAll(events);
		events.forEach((row) -> missing.remove(row.get("fact").get("id").asString()));
		this.words.addAll(rows(WORDS, missing));
	}

	private List<Record> rows(String statement, Set<String> keys) {
		return keys.isEmpty() ? List.of() : this.cypher.run(statement, Map.of("keys", List.copyOf(keys)));
	}

	/** What the facts say of relations, those without open proof included. */
	List<Claim> claims() {
		Set<String> fighting = fighting();
		return Stream
			.concat(this.deeds.stream().map((row) -> deed(row, fighting)).flatMap(Derivation::of),
					this.words.stream().map(Facts::word).flatMap(Derivation::of))
			.toList();
	}

	/** Those at war by facts that came in just now. */
	private Set<String> fighting() {
		Set<String> fighting = new HashSet<>();
		this.deeds.stream()
			.filter((row) -> row.get("fact").get("type").asString().equals(EventType.ASSAULT.name()))
			.filter((row) -> row.get("fact").get("realis").asString().equals(Realis.ACTUAL.name()))
			.forEach((row) -> {
				fighting.addAll(sides(row, "HAS_ACTOR"));
				fighting.addAll(sides(row, "HAS_RECIPIENT"));
			});
		return fighting;
	}

	private static Deed deed(Record row, Set<String> fighting) {
		Value fact = row.get("fact");
		List<String> actors = sides(row, "HAS_ACTOR");
		Map<String, String> states = states(row);
		Set<String> warring = new HashSet<>(row.get("warring").asList(Value::asString));
		actors.stream().filter((actor) -> fighting.contains(states.getOrDefault(actor, actor))).forEach(warring::add);
		return new Deed(fact.get("id").asString(), EventType.valueOf(fact.get("type").asString()),
				Fields.orNull(fact.get("mode"), Value::asString), Realis.valueOf(fact.get("realis").asString()),
				fact.get("score").asDouble(), day(fact), actors, sides(row, "HAS_RECIPIENT"), sides(row, "CONCERNS"),
				states, warring, proofs(fact));
	}

	/** What is known to the month only surely held by the month's end. */
	private static LocalDate day(Value event) {
		boolean exact = DatePrecision.valueOf(event.get("datePrecision").asString()) == DatePrecision.DAY;
		return event.get(exact ? "startDate" : "endDate").asLocalDate();
	}

	private static LocalDate saidBy(Value statement) {
		return DatePrecision.valueOf(statement.get("saidAtPrecision").asString())
			.lastDayFrom(statement.get("saidAt").asLocalDate());
	}

	private static Word word(Record row) {
		Value fact = row.get("fact");
		List<Word.Stance> stances = row.get("stances")
			.asList((stance) -> new Word.Stance(Polarity.valueOf(stance.get("polarity").asString()),
					stance.get("strength").asDouble(), stance.get("target").asString()));
		return new Word(fact.get("id").asString(), Fields.orNull(row.get("speaker"), Value::asString),
				Fields.orNull(row.get("whom"), Value::asString), row.get("former").asBoolean(), saidBy(fact), stances,
				proofs(fact));
	}

	private static List<Proof> proofs(Value fact) {
		Value sources = fact.get("sources");
		return IntStream.range(0, sources.size())
			.mapToObj((at) -> new Proof(sources.get(at).asString(), fact.get("sureness").get(at).asDouble()))
			.toList();
	}

	private static List<String> sides(Record row, String as) {
		return row.get("sides")
			.asList((side) -> side)
			.stream()
			.filter((side) -> side.get(0).asString().equals(as))
			.map((side) -> side.get(1).asString())
			.sorted()
			.toList();
	}

	/** For whom those in office act. */
	private static Map<String, String> states(Record row) {
		Map<String, String> states = new HashMap<>();
		for (Value side : row.get("sides").values()) {
			if (!side.get(2).isNull()) {
				states.put(side.get(1).asString(), side.get(2).asString());
			}
		}
		return states;
	}

}
