package org.newsgraph.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Apart;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Page;

import org.springframework.stereotype.Component;

/**
 * The proofs of facts: passages that are open, or were at a moment asked for, the
 * earliest report first, copies last.
 */
@Component
public class Evidences {

	private static final String AS_EVIDENCE = """
			{passage: passage {.id, .exact, .prefix, .suffix, .start, .end, .sentenceIndex},
			 article: article, rule: by.rule, confidence: by.confidence, speaker: coalesce(fact.speakerId, by.speakerId)}""";

	/**
	 * Of several facts that one passage proves, one in somebody's words comes first: the
	 * passage is the article's own only if none of them is.
	 */
	private static final String WORDS_FIRST = "coalesce(fact.speakerId, by.speakerId) IS NULL, fact.id";

	private static final Eras<Evidence> OF_EVENTS = listing("""
			MATCH (fact:Event {id: key})-[by:EVIDENCED_BY]->(passage:Passage)""");

	private static final Eras<Evidence> OF_STATEMENTS = listing("""
			MATCH (fact:Statement {id: key})-[by:EVIDENCED_BY]->(passage:Passage)""");

	private static final Eras<Evidence> OF_RELATIONS = listing("""
			MATCH (:Relation {id: key})-[:DERIVED_FROM]->(fact)-[by:EVIDENCED_BY]->(passage:Passage)
			WITH passage, fact, by ORDER BY %s
			WITH passage, head(collect(by)) AS by, head(collect(fact)) AS fact""".formatted(WORDS_FIRST));

	private static final String WITHIN_ARTICLES = """
			UNWIND range(0, size($rows) - 1) AS number
			WITH number, $rows[number] AS asked
			CALL (asked) {
			  UNWIND asked.facts AS id
			  MATCH (fact:Event|Statement {id: id})-[by:EVIDENCED_BY]->(passage:Passage)
			  WHERE passage.recordedTo IS NULL
			  MATCH (passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
			  WHERE article.id IN asked.articles
			  WITH passage, article, fact, by ORDER BY %s
			  WITH passage, article, head(collect(by)) AS by, head(collect(fact)) AS fact
			  ORDER BY article.datePublished, article.id, passage.start
			  LIMIT $most
			  RETURN %s AS row
			}
			RETURN number, row
			""".formatted(WORDS_FIRST, AS_EVIDENCE);

	private static final int MOST_WITHIN_ARTICLES = 20;

	private final Graph graph;

	Evidences(Graph graph) {
		this.graph = graph;
	}

	/** The proofs of events, by their keys; of coded ones, the stubs of the articles. */
	public Map<String, Connection<Evidence>> ofEvents(Collection<String> keys, @Nullable Instant knownBy, Page page) {
		return Apart.ask(keys, Origin::isCoded, (read) -> at(knownBy, OF_EVENTS, read, page),
				(coded) -> CodedLists.EVIDENCE_OF_EVENTS.of(this.graph, coded, moment(knownBy), page));
	}

	/** The proofs of statements, by their keys. */
	public Map<String, Connection<Evidence>> ofStatements(Collection<String> keys, @Nullable Instant knownBy,
			Page page) {
		return at(knownBy, OF_STATEMENTS, keys, page);
	}

	/**
	 * The proofs of relations, by their keys: those of the facts they are derived from.
	 */
	public Map<String, Connection<Evidence>> ofRelations(Collection<String> keys, @Nullable Instant knownBy,
			Page page) {
		return at(knownBy, OF_RELATIONS, keys, page);
	}

	/**
	 * The passages of some articles that prove some facts: at most 20, the earliest
	 * report first.
	 */
	public Map<Proving, List<Evidence>> proving(Collection<Proving> asked) {
		List<Proving> numbered = List.copyOf(asked);
		List<Map<String, Object>> rows = numbered.stream()
			.map((each) -> Map.<String, Object>of("articles", each.articles(), "facts", each.facts()))
			.toList();
		Map<Proving, List<Evidence>> found = new HashMap<>();
		numbered.forEach((each) -> found.put(each, new ArrayList<>()));
		this.graph.read((cypher) -> cypher.run(WITHIN_ARTICLES, Map.of("rows", rows, "most", MOST_WITHIN_ARTICLES)))
			.forEach((row) -> found.getOrDefault(numbered.get(row.get("number").asInt()), List.of())
				.add(Evidence.of(row.get("row"))));
		return found;
	}

	/**
	 * What is to be proved within which articles.
	 *
	 * @param articles keys of the articles
	 * @param facts keys of the events and statements
	 */
	public record Proving(List<String> articles, List<String> facts) {
	}

	/** The proofs of relations as they are now. */
	public Map<String, Connection<Evidence>> ofRelations(Collection<String> keys, Page page) {
		return ofRelations(keys, null, page);
	}

	private Map<String, Connection<Evidence>> at(@Nullable Instant knownBy, Eras<Evidence> proofs,
			Collection<String> keys, Page page) {
		return proofs.at(knownBy).of(this.graph, keys, moment(knownBy), page);
	}

	private static Map<String, @Nullable Object> moment(@Nullable Instant knownBy) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("knownBy", knownBy);
		return parameters;
	}

	private static Eras<Evidence> listing(String facts) {
		return Eras.of((era) -> listing(facts, era.open("passage")));
	}

	private static Listing<Evidence> listing(String facts, String open) {
		return new Listing<>(rows(facts, open, ">", "ASC"), rows(facts, open, "<", "DESC"), """
				UNWIND $keys AS key
				CALL (key) {
				  %s
				  WHERE %s
				  RETURN count(DISTINCT passage) AS n
				}
				RETURN key, n
				""".formatted(facts, open), Evidence::of, Evidence::cursor);
	}

	/** Copies come last: they prove nothing that their original does not. */
	private static String rows(String facts, String open, String beyond, String direction) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  %1$s
				  WHERE %4$s
				  MATCH (passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
				  WITH fact, by, passage, article, CASE WHEN article.copyOfId IS NULL THEN 0 ELSE 1 END AS copied
				  WHERE $at IS NULL OR copied %2$s $at[0] OR (copied = $at[0] AND (article.datePublished %2$s $at[1]
				     OR (article.datePublished = $at[1] AND passage.id %2$s $at[2])))
				  WITH * ORDER BY copied %3$s, article.datePublished %3$s, passage.id %3$s LIMIT $limit
				  RETURN %5$s AS row
				}
				RETURN key, row
				""".formatted(facts, beyond, direction, open, AS_EVIDENCE);
	}

}
