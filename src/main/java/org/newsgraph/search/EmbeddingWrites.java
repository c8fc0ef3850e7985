package org.newsgraph.search;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;

import org.springframework.stereotype.Component;

/**
 * Finds what has no meaning yet, and stores meanings. A version of an article is given
 * one together with all that hangs on it, so the version tells of all.
 */
@Component
class EmbeddingWrites {

	private static final String WITHOUT_MEANING = """
			MATCH (version:ArticleVersion)
			WHERE version.recordedFrom >= $since AND version.embedding IS NULL AND version.recordedTo IS NULL
			WITH version ORDER BY version.recordedFrom LIMIT $limit
			MATCH (article:Article)-[:HAS_VERSION]->(version)
			RETURN version.id AS id, version.recordedFrom AS recordedFrom,
			       article.headline + '. ' + left(version.text, $lead) AS text,
			       [(passage:Passage)-[:IN]->(version) | {id: passage.id, text: passage.exact}] AS passages,
			       [(article)-[:MENTIONS]->(actor:Actor) WHERE actor.embedding IS NULL
			         | {id: actor.id, text: reduce(all = actor.name, name IN coalesce(actor.aliases, [])[..$names]
			                                       | all + ', ' + name)}] AS actors,
			       [(article)-[:MENTIONS]->(issue:Issue) WHERE issue.embedding IS NULL
			         | {id: issue.id, text: issue.name}] AS issues
			ORDER BY recordedFrom
			""";

	private static final String TO_VERSIONS = giving("ArticleVersion", "versions");

	private static final String TO_PASSAGES = giving("Passage", "passages");

	private static final String TO_ACTORS = giving("Actor", "actors");

	private static final String TO_ISSUES = giving("Issue", "issues");

	/** Nobody finds what a past version told, so it need not stand in the way. */
	private static final String FORGET_THE_PAST = """
			UNWIND $versions AS row
			MATCH (:ArticleVersion {id: row.id})<-[:HAS_VERSION]-(:Article)-[:HAS_VERSION]->(past:ArticleVersion)
			WHERE past.recordedTo IS NOT NULL AND past.embedding IS NOT NULL
			REMOVE past.embedding
			WITH past
			MATCH (passage:Passage)-[:IN]->(past)
			REMOVE passage.embedding
			""";

	private final Graph graph;

	EmbeddingWrites(Graph graph) {
		this.graph = graph;
	}

	private static String giving(String label, String list) {
		return """
				UNWIND $%1$s AS row
				MATCH (thing:%2$s {id: row.id})
				WHERE thing.recordedTo IS NULL
				CALL db.create.setNodeVectorProperty(thing, 'embedding', row.meaning)
				""".formatted(list, label);
	}

	List<Record> withoutMeaning(Map<String, ?> parameters) {
		return this.graph.read((cypher) -> cypher.run(WITHOUT_MEANING, parameters));
	}

	/**
	 * Stores meanings in one transaction.
	 * @param rows for each label a list of ids and meanings, sorted by id
	 */
	void giveMeaning(Map<String, ?> rows) {
		this.graph.write((cypher) -> {
			List.of(TO_VERSIONS, TO_PASSAGES, TO_ACTORS, TO_ISSUES, FORGET_THE_PAST)
				.forEach((statement) -> cypher.run(statement, rows));
			return rows;
		});
	}

}
