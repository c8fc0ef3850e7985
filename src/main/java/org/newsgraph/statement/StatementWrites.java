package org.newsgraph.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadStance;
import org.newsgraph.reading.ReadStatement;

import org.springframework.stereotype.Component;

/** Writes statements inside somebody's transaction. */
@Component
class StatementWrites {

	private static final String SET_THE_STATEMENTS = """
			UNWIND $rows AS row
			MERGE (statement:Statement {id: row.key})
			ON CREATE SET statement += row.properties, statement.recordedFrom = $now
			""";

	private static final String WHO_SAID_IT = """
			UNWIND $rows AS row
			MATCH (speaker:Actor {id: row.properties.speakerId})
			MATCH (statement:Statement {id: row.key})
			WHERE NOT EXISTS { (statement)-[:SPOKEN_BY]->(speaker) }
			MERGE (statement)-[by:SPOKEN_BY]->(speaker)
			ON CREATE SET by.actorId = speaker.id, by.statementId = statement.id, by.date = statement.saidAt,
			  by.sectorThen = row.sector
			""";

	private static final String FOR_WHOM = """
			UNWIND $rows AS row
			MATCH (whom:Actor {id: row.properties.onBehalfOfId})
			MATCH (statement:Statement {id: row.key})
			WHERE NOT EXISTS { (statement)-[:ON_BEHALF_OF]->(whom) }
			MERGE (statement)-[link:ON_BEHALF_OF]->(whom)
			ON CREATE SET link.actorId = whom.id, link.statementId = statement.id, link.date = statement.saidAt
			""";

	private static final String STANCES_ON_ACTORS = stances("Actor");

	private static final String STANCES_ON_ISSUES = stances("Issue");

	private static final String WHAT_PROVES_IT = """
			UNWIND $rows AS row
			MATCH (statement:Statement {id: row.key})
			MATCH (passage:Passage {id: row.passage})
			MERGE (statement)-[by:EVIDENCED_BY]->(passage)
			ON CREATE SET by.confidence = row.confidence, by.rule = row.rule
			""";

	private static String stances(String label) {
		return """
				UNWIND $rows AS row
				UNWIND row.stances AS stance
				MATCH (target:%s {id: stance.target})
				MATCH (statement:Statement {id: row.key})
				WHERE NOT EXISTS { (statement)-[:STANCE_ON]->(target) }
				MERGE (statement)-[on:STANCE_ON]->(target)
				ON CREATE SET on.polarity = stance.polarity, on.strength = stance.strength, on.targetId = target.id,
				  on.statementId = statement.id, on.date = statement.saidAt
				""".formatted(label);
	}

	void store(Cypher cypher, Edition edition, List<ReadStatement> statements) {
		List<Map<String, Object>> rows = statements.stream()
			.map((statement) -> row(statement, edition))
			.sorted(Comparator.comparing((row) -> String.valueOf(row.get("key"))))
			.toList();
		Map<String, Object> others = Map.of("now", edition.recordedAt());
		List.of(SET_THE_STATEMENTS, WHO_SAID_IT, FOR_WHOM, WHAT_PROVES_IT)
			.forEach((statement) -> cypher.each(statement, rows, others));
		List<?> opinions = rows.stream().filter((row) -> !List.of().equals(row.get("stances"))).toList();
		List.of(STANCES_ON_ACTORS, STANCES_ON_ISSUES).forEach((statement) -> cypher.each(statement, opinions));
	}

	private static Map<String, Object> row(ReadStatement statement, Edition edition) {
		Participant speaker = statement.speaker();
		return Map.of("key", StatementIdentity.key(statement, edition), "properties", properties(statement, edition),
				"sector", (speaker != null && speaker.sector() != null) ? speaker.sector().name() : "UNK", "stances",
				statement.stances().stream().map(StatementWrites::stance).toList(), "passage",
				edition.passageId(statement.passage()), "confidence", statement.confidence(), "rule", statement.rule());
	}

	private static Map<String, @Nullable Object> properties(ReadStatement statement, Edition edition) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("form", statement.form().name());
		properties.put("text", statement.text());
		properties.put("cue", statement.cue());
		properties.put("saidAt", StatementIdentity.day(statement, edition));
		properties.put("saidAtPrecision", statement.saidAtPrecision().name());
		properties.put("speakerId", (statement.speaker() != null) ? statement.speaker().actorId() : null);
		properties.put("onBehalfOfId", (statement.onBehalfOf() != null) ? statement.onBehalfOf().actorId() : null);
		return properties;
	}

	private static Map<String, Object> stance(ReadStance stance) {
		return Map.of("target", stance.target().id(), "polarity", stance.polarity().name(), "strength",
				stance.strength());
	}

}
