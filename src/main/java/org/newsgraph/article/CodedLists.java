package org.newsgraph.article;

import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Lookup;

/** What the graph holds of articles that others coded, and what they prove. */
final class CodedLists {

	static final String STORE = """
			UNWIND $rows AS row
			MERGE (article:CodedArticle {id: row.id})
			ON CREATE SET article = row, article.recordedFrom = $now
			""";

	static final Lookup<Article> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (article:CodedArticle {id: key})
			RETURN key, article AS row
			""", Article::of);

	/** Their cursors are those of {@link Evidence#cursor()}: none is a copy. */
	static final Listing<Evidence> EVIDENCE_OF_EVENTS = new Listing<>(evidence(">", "ASC"), evidence("<", "DESC"), """
			UNWIND $keys AS key
			CALL (key) {
			  MATCH (:CodedEvent {id: key})-[by:CODED_IN]->(:CodedArticle)
			  WHERE $knownBy IS NULL OR by.recordedFrom <= $knownBy
			  RETURN count(by) AS n
			}
			RETURN key, n
			""", Evidence::of, Evidence::cursor);

	private CodedLists() {
	}

	private static String evidence(String beyond, String direction) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  MATCH (event:CodedEvent {id: key})-[by:CODED_IN]->(article:CodedArticle)
				  WHERE ($knownBy IS NULL OR by.recordedFrom <= $knownBy)
				    AND ($at IS NULL OR article.datePublished %1$s $at[1]
				     OR (article.datePublished = $at[1] AND article.id %1$s $at[2]))
				  WITH * ORDER BY article.datePublished %2$s, article.id %2$s LIMIT $limit
				  RETURN {passage: {id: article.id, exact: '', prefix: '', suffix: '', start: 0, end: 0,
				    sentenceIndex: coalesce(by.sentence - 1, 0)}, article: properties(article),
				    rule: 'coded by ' + event.origin, confidence: coalesce(by.confidence, 0.0)} AS row
				}
				RETURN key, row
				""".formatted(beyond, direction);
	}

}
