package org.newsgraph.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** Writes actors and where an article names them, inside somebody's transaction. */
@Component
class ActorWrites {

	private static final double WEIGHT_OF_COUNT = 0.7;

	static final String SET_THE_ACTORS = """
			UNWIND $rows AS row
			MERGE (actor:Actor {id: row.id})
			ON CREATE SET actor += row.properties, actor.recordedFrom = $now
			WITH actor, row
			WHERE actor.recordedFrom = $now OR (row.properties.status = 'KNOWN' AND actor.status <> 'KNOWN')
			SET actor.status = row.properties.status
			FOREACH (ignored IN CASE row.properties.kind WHEN 'COUNTRY' THEN [1] ELSE [] END | SET actor:Country)
			FOREACH (ignored IN CASE row.properties.kind WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET actor:Organization)
			FOREACH (ignored IN CASE row.properties.kind WHEN 'PERSON' THEN [1] ELSE [] END | SET actor:Person)
			FOREACH (ignored IN CASE row.properties.kind WHEN 'GROUP' THEN [1] ELSE [] END | SET actor:Group)
			""";

	static final String NAME_THEM = Refs.naming("Actor");

	private static final String PUT_BODIES_IN_THEIR_STATE = """
			UNWIND $rows AS row
			MATCH (body:Actor {id: row.id})
			MATCH (state:Actor {id: row.state})
			WHERE NOT EXISTS { (body)-[:PART_OF]->(state) }
			MERGE (body)-[:PART_OF]->(state)
			""";

	private static final String GIVE_THEM_THEIR_OFFICES = """
			UNWIND $rows AS row
			MATCH (person:Actor {id: row.id})
			WHERE NOT EXISTS { (person)-[:HOLDS]->(:Office {id: row.officeId})-[:AT]->(:Actor {id: row.country}) }
			MERGE (office:Office {id: row.officeId})
			ON CREATE SET office.title = row.office
			MERGE (person)-[:HOLDS]->(office)
			WITH office, row
			MATCH (state:Actor {id: row.country})
			MERGE (office)-[:AT]->(state)
			""";

	private static final String FORGET_THE_MENTIONS = """
			MATCH (:Article {id: $articleId})-[mention:MENTIONS]->(:Actor)
			DELETE mention
			""";

	private static final String MENTION_THEM = """
			MATCH (article:Article {id: $articleId})
			UNWIND $rows AS row
			MATCH (actor:Actor {id: row.id})
			CREATE (article)-[:MENTIONS {targetId: row.id, articleId: $articleId, date: $date, count: size(row.starts),
			  salience: row.salience, starts: row.starts, ends: row.ends}]->(actor)
			""";

	private final NameDirectory directory;

	ActorWrites(NameDirectory directory) {
		this.directory = directory;
	}

	void link(Cypher cypher, Edition edition, Reading reading) {
		List<ReadActor> cast = Casting.of(reading);
		int most = cast.stream().mapToInt((actor) -> actor.mentions().size()).max().orElse(1);
		List<Map<String, @Nullable Object>> rows = cast.stream().map((actor) -> row(actor, reading, most)).toList();
		Map<String, Object> others = Map.of("now", edition.recordedAt(), "articleId", edition.articleId(), "date",
				edition.publishedAt());
		if (edition.outcome() == Outcome.UPDATED) {
			cypher.run(FORGET_THE_MENTIONS, Map.of("articleId", edition.articleId()));
		}
		List.of(SET_THE_ACTORS, NAME_THEM, MENTION_THEM).forEach((statement) -> cypher.each(statement, rows, others));
		cypher.each(PUT_BODIES_IN_THEIR_STATE, having("state", rows));
		cypher.each(GIVE_THEM_THEIR_OFFICES, having("office", rows));
	}

	private static List<Map<String, @Nullable Object>> having(String what, List<Map<String, @Nullable Object>> rows) {
		return rows.stream().filter((row) -> row.get(what) != null).toList();
	}

	private Map<String, @Nullable Object> row(ReadActor actor, Reading reading, int most) {
		List<String> aliases = this.directory.aliases(actor.id());
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", actor.id());
		row.put("properties", properties(actor, aliases));
		row.put("names", names(actor.name(), aliases));
		row.put("country", (actor.countryCode() != null) ? "country:" + actor.countryCode() : null);
		row.put("state",
				(actor.kind() == ActorKind.ORGANIZATION && actor.sector() != null && actor.sector().isOfTheState())
						? row.get("country") : null);
		row.put("office", (actor.kind() == ActorKind.PERSON) ? actor.office() : null);
		row.put("officeId", actor.countryCode() + ":" + String.valueOf(actor.office()).toLowerCase(Locale.ROOT));
		row.put("starts", actor.mentions().stream().map(Mention::start).toList());
		row.put("ends", actor.mentions().stream().map(Mention::end).toList());
		row.put("salience", salience(actor, reading.text().length(), most));
		return row;
	}

	/** What an actor can be found by. */
	static List<String> names(String name, List<String> aliases) {
		return Stream.concat(Stream.of(name), aliases.stream()).map(Refs::nameKey).distinct().sorted().toList();
	}

	private static Map<String, @Nullable Object> properties(ReadActor actor, List<String> aliases) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("name", actor.name());
		properties.put("aliases", aliases);
		properties.put("kind", actor.kind().name());
		properties.put("countryCode", actor.countryCode());
		properties.put("sector", (actor.sector() != null) ? actor.sector().name() : null);
		properties.put("status", (actor.known() ? Actor.Status.KNOWN : Actor.Status.PROVISIONAL).name());
		return properties;
	}

	/** Much named and named early is what an article is about. */
	private static double salience(ReadActor actor, int length, int most) {
		double share = (double) actor.mentions().size() / most;
		double early = 1 - (double) actor.mentions().getFirst().start() / Math.max(1, length);
		return WEIGHT_OF_COUNT * share + (1 - WEIGHT_OF_COUNT) * early;
	}

}
