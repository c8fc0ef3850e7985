package org.newsgraph.search;

/** Finds things by their meaning. */
final class MeaningQueries {

	/** A passage tells of its facts and of its article. */
	static final String FIND = """
			CALL () {
			  UNWIND CASE WHEN 'ARTICLE' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('articleMeaning', $limit, $meaning) YIELD node, score
			  MATCH (thing:Article)-[:HAS_VERSION]->(node)
			  WHERE node.recordedTo IS NULL
			  RETURN thing, 'ARTICLE' AS kind, score, 'HEADLINE' AS field, thing.headline AS text
			  UNION ALL
			  UNWIND CASE WHEN any(kind IN ['ARTICLE', 'STATEMENT', 'EVENT'] WHERE kind IN $kinds)
			              THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('passageMeaning', $limit, $meaning) YIELD node, score
			  WITH node AS passage, score
			  WHERE passage.recordedTo IS NULL
			  CALL (passage) {
			    MATCH (passage)<-[:EVIDENCED_BY]-(thing:Event|Statement)
			    RETURN thing, CASE WHEN thing:Event THEN 'EVENT' ELSE 'STATEMENT' END AS kind, 'SENTENCE' AS field
			    UNION
			    MATCH (passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(thing:Article)
			    RETURN thing, 'ARTICLE' AS kind, 'TEXT' AS field
			  }
			  RETURN thing, kind, score, field, passage.exact AS text
			  UNION ALL
			  UNWIND CASE WHEN 'ACTOR' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('actorMeaning', $limit, $meaning) YIELD node, score
			  RETURN node AS thing, 'ACTOR' AS kind, score, 'NAME' AS field, node.name AS text
			  UNION ALL
			  UNWIND CASE WHEN 'ISSUE' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.vector.queryNodes('issueMeaning', $limit, $meaning) YIELD node, score
			  RETURN node AS thing, 'ISSUE' AS kind, score, 'NAME' AS field, node.name AS text
			}
			WITH *
			WHERE kind IN $kinds AND thing.recordedTo IS NULL AND ($knownBy IS NULL OR thing.recordedFrom <= $knownBy)
			WITH thing, kind, score, field, text ORDER BY score DESC
			WITH thing, kind, max(score) AS score, head(collect(field)) AS field, head(collect(text)) AS text
			RETURN kind, thing.id AS key, score, field, text
			""";

	private MeaningQueries() {
	}

}
