package org.newsgraph.search;

/** Finds things by their words. */
final class WordQueries {

	/**
	 * What full-text indexes find, and what goes by the name that was typed. A word that
	 * no article holds may be misspelt.
	 */
	static final String FIND = """
			CALL () {
			  UNWIND $misspellings AS word
			  CALL (word) {
			    CALL db.index.fulltext.queryNodes('articleText', word.exact, {limit: 1}) YIELD node
			    RETURN count(node) AS known
			  }
			  WITH word WHERE known = 0
			  RETURN collect(word.like) AS likes
			}
			WITH reduce(all = $words, like IN likes | all + ' ' + like) AS words
			CALL (words) {
			  UNWIND CASE WHEN 'ARTICLE' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.fulltext.queryNodes('articleText', words, {limit: $limit}) YIELD node, score
			  OPTIONAL MATCH (owner:Article)-[:HAS_VERSION]->(node)
			  WHERE node.recordedTo IS NULL
			  WITH node, owner, score, CASE WHEN $counted THEN toLower(left(node.text, 5000)) END AS text
			  RETURN CASE WHEN node:Article THEN node ELSE owner END AS thing, 'ARTICLE' AS kind, score,
			         CASE WHEN node:Article THEN 'HEADLINE' ELSE 'TEXT' END AS field,
			         CASE WHEN node:Article THEN [node.headline] ELSE [] END AS texts,
			         size([stem IN $stems WHERE text CONTAINS stem]) AS held
			  UNION ALL
			  UNWIND CASE WHEN 'STATEMENT' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.fulltext.queryNodes('statementText', words, {limit: $limit}) YIELD node, score
			  RETURN node AS thing, 'STATEMENT' AS kind, score, 'QUOTATION' AS field, [node.text] AS texts, 0 AS held
			  UNION ALL
			  UNWIND CASE WHEN 'STATEMENT' IN $kinds OR 'EVENT' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.fulltext.queryNodes('passageText', words, {limit: $limit}) YIELD node, score
			  WITH node AS passage, score
			  WHERE passage.recordedTo IS NULL
			  MATCH (passage)<-[:EVIDENCED_BY]-(thing:Event|Statement)
			  WITH thing, passage, score ORDER BY score DESC
			  WITH thing, max(score) AS score, head(collect(passage.exact)) AS sentence
			  RETURN thing, CASE WHEN thing:Event THEN 'EVENT' ELSE 'STATEMENT' END AS kind, score,
			         'SENTENCE' AS field, [sentence] AS texts, 0 AS held
			  UNION ALL
			  UNWIND CASE WHEN 'ACTOR' IN $kinds OR 'ISSUE' IN $kinds THEN [1] ELSE [] END AS wanted
			  CALL db.index.fulltext.queryNodes('names', $names, {limit: $mostNames}) YIELD node, score
			  RETURN node AS thing, CASE WHEN node:Actor THEN 'ACTOR' ELSE 'ISSUE' END AS kind, score,
			         'NAME' AS field, [node.name] + coalesce(node.aliases, []) AS texts,
			         0 AS held
			  UNION ALL
			  MATCH (:Name {key: $name})-[:NAMES]->(thing:Actor|Issue)
			  RETURN thing, CASE WHEN thing:Actor THEN 'ACTOR' ELSE 'ISSUE' END AS kind, 0.0 AS score,
			         'NAME' AS field, [$typed, thing.name] AS texts, 0 AS held
			}
			WITH *
			WHERE thing IS NOT NULL AND kind IN $kinds AND thing.recordedTo IS NULL
			  AND ($knownBy IS NULL OR thing.recordedFrom <= $knownBy)
			RETURN kind, thing.id AS key, score, field, texts, held
			""";

	private WordQueries() {
	}

}
