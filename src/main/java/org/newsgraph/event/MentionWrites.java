package org.newsgraph.event;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.article.CodedArticle;
import org.newsgraph.article.CodedArticles;
import org.newsgraph.graph.Cypher;

import org.springframework.stereotype.Component;

/** Writes which articles mention coded events, inside somebody's transaction. */
@Component
class MentionWrites {

	/** One link to an article: of many mentions in it, the first that was told stays. */
	private static final String SET_THE_MENTIONS = """
			UNWIND range(0, size($rows) - 1) AS number
			WITH number, $rows[number] AS row
			MATCH (event:CodedEvent {id: row.event})
			MATCH (article:CodedArticle {id: row.article})
			MERGE (event)-[by:CODED_IN]->(article)
			ON CREATE SET by.recordedFrom = $now
			WITH number, row, event, by WHERE by.confidence IS NULL
			SET by.confidence = row.confidence, by.sentence = row.sentence,
			  event.confidence = CASE WHEN event.confidence < row.confidence THEN row.confidence ELSE event.confidence END
			RETURN count(number) AS told
			""";

	private final CodedArticles articles;

	MentionWrites(CodedArticles articles) {
		this.articles = articles;
	}

	/**
	 * Stores mentions of events that are there, and counts what they told that is new.
	 */
	int store(Cypher cypher, Collection<CodedMention> mentions, Instant now) {
		Map<String, CodedArticle> distinct = new HashMap<>();
		mentions.forEach((mention) -> distinct.putIfAbsent(mention.article().key(), mention.article()));
		this.articles.store(cypher, distinct.values(), now);
		List<?> rows = mentions.stream()
			.map((mention) -> Map.of("event", mention.eventKey(), "article", mention.article().key(), "sentence",
					mention.sentence(), "confidence", mention.confidence()))
			.toList();
		return cypher.run(SET_THE_MENTIONS, Map.of("rows", rows, "now", now)).getFirst().get("told").asInt();
	}

}
