package org.newsgraph.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;

/** Writes relations twice: as nodes that carry proof and time, and as plain edges. */
final class RelationChanges {

	private static final String CLOSE = """
			UNWIND $rows AS key
			MATCH (relation:Relation {id: key})
			SET relation.recordedTo = $now
			REMOVE relation.standing
			WITH relation
			MATCH (subject:Actor {id: relation.subjectId})
			MATCH (relation)-[:OBJECT]->(object)
			MATCH (subject)-[edge]->(object)
			WHERE edge.relationId = relation.id
			DELETE edge
			""";

	private static final String SET_THE_RELATIONS = """
			UNWIND $rows AS row
			MATCH (subject:Actor {id: row.properties.subjectId})
			MATCH (object:Actor|Issue {id: row.properties.objectId})
			MERGE (relation:Relation {id: row.key})
			ON CREATE SET relation.recordedFrom = $now
			SET relation += row.properties,
			  relation.standing = CASE WHEN relation.recordedTo IS NULL THEN row.properties.confidence END
			MERGE (subject)-[edge:$(row.properties.type) {relationId: row.key}]->(object)
			SET edge.validFrom = relation.validFrom, edge.validTo = relation.validTo, edge.weight = relation.weight
			WITH relation, subject, object
			WHERE NOT EXISTS { (relation)-[:SUBJECT]->(subject) }
			CREATE (subject)<-[:SUBJECT]-(relation)-[:OBJECT]->(object)
			""";

	/** What lost its last proof stays, for those who ask what was known before. */
	private static final String SET_WHAT_THEY_ARE_DERIVED_FROM = """
			UNWIND $rows AS row
			MATCH (relation:Relation {id: row.key})
			CALL (relation, row) {
			  UNWIND row.gone AS key
			  MATCH (relation)-[old:DERIVED_FROM]->(fact:Event|Statement {id: key})
			  WHERE fact.recordedTo IS NULL
			  DELETE old
			}
			UNWIND row.added AS key
			MATCH (fact:Event|Statement {id: key})
			MERGE (relation)-[:DERIVED_FROM]->(fact)
			""";

	private final Cypher cypher;

	private final Edition edition;

	RelationChanges(Cypher cypher, Edition edition) {
		this.cypher = cypher;
		this.edition = edition;
	}

	void write(List<Reconciliation> changes) {
		List<String> outdated = new ArrayList<>();
		List<Map<String, Object>> rows = new ArrayList<>();
		changes.forEach((change) -> {
			outdated.addAll(change.outdated());
			change.changed().forEach((each) -> rows.add(row(each)));
		});
		Map<String, Object> others = Map.of("now", this.edition.recordedAt());
		this.cypher.each(CLOSE, outdated.stream().sorted().toList(), others);
		rows.sort(Comparator.comparing((row) -> String.valueOf(row.get("key"))));
		this.cypher.each(SET_THE_RELATIONS, rows, others);
		this.cypher.each(SET_WHAT_THEY_ARE_DERIVED_FROM, rows);
	}

	private static Map<String, Object> row(Reconciliation.Change change) {
		return Map.of("key", change.key(), "added", change.added(), "gone", change.gone(), "properties",
				properties(change.interval()));
	}

	private static Map<String, @Nullable Object> properties(Interval interval) {
		Strength strength = interval.strength();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("type", interval.type().name());
		properties.put("sign", interval.type().sign().name());
		properties.put("rule", interval.rule());
		properties.put("confidence", strength.confidence());
		properties.put("independentSources", strength.sources());
		properties.put("weight", strength.weight());
		properties.put("behind", interval.behind());
		properties.put("subjectId", interval.ends().subject());
		properties.put("objectId", interval.ends().object());
		properties.put("validFrom", interval.from());
		properties.put("validTo", interval.to());
		return properties;
	}

}
