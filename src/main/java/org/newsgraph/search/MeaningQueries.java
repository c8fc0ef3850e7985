package org.newsgraph.search;

/** Finds things by their meaning. */
final class MeaningQueries {

	/**
	 * What is nearest, and what is not much farther. A passage tells of its facts and of
	 * its article.
	 */
	static final String FIND = """
			CALL () {
			  UNWIND CASE WHEN 'ARTICLE' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('articleMeaning', $nearest, $meaning) YIELD node, score
			  RETURN node, score
			  UNION ALL
			  UNWIND CASE WHEN any(kind IN ['ARTICLE', 'STATEMENT', 'EVENT'] WHERE kind IN $kinds)
			              THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('passageMeaning', $nearest, $meaning) YIELD node, score
			  RETURN node, score
			  UNION ALL
			  UNWIND CASE WHEN 'ACTOR' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('actorMeaning', $nearest, $meaning) YIELD node, score
			  RETURN node, score
			  UNION ALL
			  UNWIND CASE WHEN 'ISSUE' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('issueMeaning', $nearest, $meaning) YIELD node, score
			  RETURN node, score
			}
			WITH node, score
			WHERE node.recordedTo IS NULL
			WITH collect({node: node, score: score}) AS all, max(score) AS best
			UNWIND [near IN all WHERE near.score >= best - $farther] AS near
			WITH near.node AS node, near.score AS score ORDER BY score DESC LIMIT $limit
			CALL (node) {
			  MATCH (thing:Article)-[:HAS_VERSION]->(node:ArticleVersion)
			  RETURN thing, 'ARTICLE' AS kind, 'HEADLINE' AS field, thing.headline AS text, 0 AS start
			  UNION
			  MATCH (thing:Event|Statement)-[:EVIDENCED_BY]->(node:Passage)
			  RETURN thing, CASE WHEN thing:Event THEN 'EVENT' ELSE 'STATEMENT' END AS kind, 'SENTENCE' AS field,
			         node.exact AS text, 0 AS start
			  UNION
			  MATCH (node:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(thing:Article)
			  RETURN thing, 'ARTICLE' AS kind, 'TEXT' AS field, node.exact AS text, node.start AS start
			  UNION
			  WITH node WHERE node:Actor OR node:Issue
			  RETURN node AS thing, CASE WHEN node:Actor THEN 'ACTOR' ELSE 'ISSUE' END AS kind, 'NAME' AS field,
			         node.name AS text, 0 AS start
			}
			WITH *
			WHERE kind IN $kinds AND thing.recordedTo IS NULL AND ($knownBy IS NULL OR thing.recordedFrom <= $knownBy)
			WITH thing, kind, score, field, text, start ORDER BY score DESC
			WITH thing, kind, max(score) AS score, head(collect({field: field, text: text, start: start})) AS quote
			RETURN kind, thing.id AS key, score, quote.field AS field, quote.text AS text, quote.start AS start
			""";

	private MeaningQueries() {
	}

}
