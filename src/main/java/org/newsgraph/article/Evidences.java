package org.newsgraph.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Graph;
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

	private static final Eras<Evidence> OF_EVENTS = listing("""
			MATCH (fact:Event {id: key})-[by:EVIDENCED_BY]->(passage:Passage)""");

	private static final Eras<Evidence> OF_STATEMENTS = listing("""
			MATCH (fact:Statement {id: key})-[by:EVIDENCED_BY]->(passage:Passage)""");

	private static final Eras<Evidence> OF_RELATIONS = listing("""
			MATCH (:Relation {id: key})-[:DERIVED_FROM]->(derived)-[way:EVIDENCED_BY]->(passage:Passage)
			WITH passage, head(collect(way)) AS by, head(collect(derived)) AS fact""");

	private final Graph graph;

	Evidences(Graph graph) {
		this.graph = graph;
	}

	/** The proofs of events, by their keys. */
	public Map<String, Connection<Evidence>> ofEvents(Collection<String> keys, @Nullable Instant knownBy, Page page) {
		return at(knownBy, OF_EVENTS, keys, page);
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

	/** The proofs of relations as they are now. */
	public Map<String, Connection<Evidence>> ofRelations(Collection<String> keys, Page page) {
		return ofRelations(keys, null, page);
	}

	private Map<String, Connection<Evidence>> at(@Nullable Instant knownBy, Eras<Evidence> proofs,
			Collection<String> keys, Page page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("knownBy", knownBy);
		return proofs.at(knownBy).of(this.graph, keys, parameters, page);
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
				  RETURN {passage: passage {.id, .exact, .prefix, .suffix, .start, .end, .sentenceIndex},
				          article: properties(article), rule: by.rule, confidence: by.confidence,
				          speaker: head([(fact)-[:SPOKEN_BY]->(actor) | actor.id])} AS row
				}
				RETURN key, row
				""".formatted(facts, beyond, direction, open);
	}

}
