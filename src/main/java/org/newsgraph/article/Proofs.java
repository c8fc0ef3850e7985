package org.newsgraph.article;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.newsgraph.graph.Cypher;

/**
 * What stands behind the facts of an article, so that it does not matter in which order
 * articles came: counted anew from the graph, or with one source more if that is all that
 * changed, since thousands may tell the same. A fact whose last open passage went is
 * closed, one that has an open passage again is open again.
 */
public enum Proofs {

	/** Behind events. */
	OF_EVENTS("Event"),
	/** Behind statements. */
	OF_STATEMENTS("Statement"),
	/** Behind relations: what proves the facts they are derived from. */
	OF_RELATIONS("Relation");

	/** How sure a fact is, by the {@code doubt} that all its sources leave. */
	private static final String SURENESS = "round(CASE WHEN doubt < 0.01 THEN 0.99 ELSE 1.0 - doubt END, 4)";

	private static final String SET = """
			WITH fact, reporters, sureness, size(reporters) AS sources,
			  reduce(doubt = 1.0, c IN sureness | doubt * (1.0 - c)) AS doubt
			SET fact.independentSources = sources, fact.sources = reporters, fact.sureness = sureness,
			    fact.confidence = CASE WHEN sources = 0 THEN fact.confidence ELSE %s END,
			    fact.recordedTo = CASE WHEN sources > 0 THEN null ELSE coalesce(fact.recordedTo, $now) END
			RETURN fact.id AS key
			""".formatted(SURENESS);

	private static final String RECOUNT = """
			UNWIND $articles AS id
			MATCH (:Article {id: id})-[:HAS_VERSION]->(:ArticleVersion)<-[:IN]-(:Passage)
			  <-[:EVIDENCED_BY]-(fact:Event|Statement)
			WITH DISTINCT fact ORDER BY fact.id
			CALL (fact) {
			  MATCH (fact)-[by:EVIDENCED_BY]->(passage:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
			  WHERE passage.recordedTo IS NULL
			  WITH article.source AS source, max(by.confidence) AS sure ORDER BY source
			  RETURN collect(source) AS reporters, collect(sure) AS sureness
			}
			"""
			+ SET;

	private static final String ADD = """
			MATCH (:ArticleVersion {id: $version})<-[:IN]-(:Passage)<-[by:EVIDENCED_BY]-(fact:Event|Statement)
			WITH fact, max(by.confidence) AS sure ORDER BY fact.id
			WITH fact, sure, coalesce(fact.sources, []) AS known, coalesce(fact.sureness, []) AS degrees
			WITH *, range(0, size(known) - 1) AS places
			WITH *, coalesce(head([at IN places WHERE known[at] = $source AND degrees[at] > sure | degrees[at]]), sure)
			    AS best
			WITH fact, [source IN known WHERE source < $source] + [$source] + [source IN known WHERE source > $source]
			    AS reporters,
			  [at IN places WHERE known[at] < $source | degrees[at]] + [best]
			    + [at IN places WHERE known[at] > $source | degrees[at]] AS sureness
			""" + SET;

	private final String facts;

	Proofs(String label) {
		this.facts = label.equals("Relation") ? "(:Relation {id: key})-[:DERIVED_FROM]->()"
				: "(:%s {id: key})".formatted(label);
	}

	/**
	 * Counts what stands behind the events and statements that an article touches, and
	 * closes those that it proved before and nobody proves now.
	 * @param cypher the transaction
	 * @param edition the article
	 * @return the keys of those facts: which any version of the article proves or proved,
	 * and those of the articles that count as another source since it came
	 */
	public static List<String> recount(Cypher cypher, Edition edition) {
		List<Record> counted = edition.addsOnly()
				? cypher.run(ADD,
						Map.of("version", edition.versionId(), "source", edition.source(), "now", edition.recordedAt()))
				: cypher.run(RECOUNT, Map.of("articles", edition.recounted(), "now", edition.recordedAt()));
		return counted.stream().map((row) -> row.get("key").asString()).toList();
	}

	/**
	 * The statement that tells what is behind facts. It takes {@code $keys} and
	 * {@code $knownBy} and gives {@code key}, {@code sources}, {@code confidence} and
	 * {@code inferred}.
	 * @param proofs leads from a fact to {@code by} and {@code article}
	 */
	String behind(String proofs) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  MATCH %s%s
				  WITH article.source AS source, max(by.confidence) AS sure
				  RETURN count(source) AS sources, reduce(doubt = 1.0, c IN collect(sure) | doubt * (1.0 - c)) AS doubt
				}
				OPTIONAL MATCH (dated:Event {id: key})
				WHERE dated.datedAt > $knownBy
				RETURN key, sources, %s AS confidence,
				  CASE WHEN dated IS NOT NULL THEN [dated.startBefore, dated.endBefore] END AS inferred
				""".formatted(this.facts, proofs, SURENESS);
	}

}
