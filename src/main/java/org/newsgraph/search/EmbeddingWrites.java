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

	/** A version with very many passages comes again until only some are left. */
	private static final String WITHOUT_MEANING = """
			MATCH (version:ArticleVersion)
			WHERE version.recordedFrom >= $since AND version.embedding IS NULL AND version.recordedTo IS NULL
			WITH version ORDER BY version.recordedFrom LIMIT $articles
			MATCH (article:Article)-[:HAS_VERSION]->(version)
			WITH version, article,
			     [(passage:Passage)-[:IN]->(version) WHERE passage.embedding IS NULL
			       | {id: passage.id, text: passage.exact}][..$passages] AS passages
			RETURN version.recordedFrom AS recordedFrom, passages,
			       CASE WHEN size(passages) < $passages
			         THEN [{id: version.id, text: article.headline + '. ' + left(version.text, $lead)}] ELSE [] END
			         AS versions,
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
