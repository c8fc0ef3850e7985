package org.newsgraph.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;

import org.springframework.stereotype.Component;

/**
 * What the graph knew at an earlier moment of its own clock. A fact was known while a
 * passage that proves it was open; passages are never opened again, so this is exact
 * however often articles changed since.
 */
@Component
public class Hindsight {

	private static final String OPEN_THEN = openThen("passage");

	private static final String PROOFS = """
			-[by:EVIDENCED_BY]->(passage:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
			WHERE %s""".formatted(OPEN_THEN);

	private final Graph graph;

	Hindsight(Graph graph) {
		this.graph = graph;
	}

	private static String openThen(String node) {
		return "%1$s.recordedFrom <= $knownBy AND (%1$s.recordedTo IS NULL OR %1$s.recordedTo > $knownBy)"
			.formatted(node);
	}

	/**
	 * The condition that a passage or version is open: at {@code $knownBy}, or now if
	 * that is null.
	 * @param node its name in the statement
	 */
	public static String open(String node) {
		return "CASE WHEN $knownBy IS NULL THEN %s.recordedTo IS NULL ELSE %s END".formatted(node, openThen(node));
	}

	/**
	 * The condition that a fact is known: at {@code $knownBy}, or now if that is null.
	 * @param fact its name in the statement
	 */
	public static String known(String fact) {
		return """
				($knownBy IS NOT NULL OR %1$s.recordedTo IS NULL)
				AND ($knownBy IS NULL OR (%1$s.recordedFrom <= $knownBy
				  AND EXISTS { (%1$s)-[:EVIDENCED_BY]->(passage:Passage) WHERE %2$s }))
				""".formatted(fact, OPEN_THEN);
	}

	/**
	 * How many independent sources report a fact: at {@code $knownBy}, or now.
	 * @param fact its name in the statement
	 */
	public static String sources(String fact) {
		return """
				CASE WHEN $knownBy IS NULL THEN %1$s.independentSources
				     ELSE COUNT { MATCH (%1$s)%2$s RETURN DISTINCT article.source } END""".formatted(fact, PROOFS);
	}

	/**
	 * How sure a fact is: at {@code $knownBy}, or now.
	 * @param fact its name in the statement
	 */
	public static String confidence(String fact) {
		return """
				CASE WHEN $knownBy IS NULL THEN %1$s.confidence
				     ELSE 1.0 - reduce(doubt = 1.0, sure IN COLLECT { MATCH (%1$s)%2$s
				       WITH article.source AS source, max(by.confidence) AS sure RETURN sure }
				     | doubt * (1.0 - sure)) END""".formatted(fact, PROOFS);
	}

	/**
	 * Facts as the graph knew them at a moment.
	 * @param kind of the facts
	 * @param knownBy the moment; {@code null} for now, which changes nothing
	 * @param pages of facts, as they are now
	 */
	public <T extends Fact<T>> Map<String, Connection<T>> of(Proofs kind, @Nullable Instant knownBy,
			Map<String, Connection<T>> pages) {
		if (knownBy == null) {
			return pages;
		}
		List<String> keys = pages.values()
			.stream()
			.flatMap((page) -> page.nodes().stream())
			.map(Fact::key)
			.distinct()
			.toList();
		Map<String, Backing> backings = backings(kind, knownBy, keys);
		Map<String, Connection<T>> then = new HashMap<>();
		pages.forEach((key, page) -> then.put(key,
				page.map((fact) -> fact.asOf(knownBy, backings.getOrDefault(fact.key(), Backing.NONE)))));
		return then;
	}

	/** A page of facts as the graph knew them at a moment. */
	public <T extends Fact<T>> Connection<T> of(Proofs kind, @Nullable Instant knownBy, Connection<T> page) {
		return of(kind, knownBy, Map.of("", page)).getOrDefault("", page);
	}

	/** What stood behind facts at a moment. */
	public Map<String, Backing> backings(Proofs kind, Instant knownBy, Collection<String> keys) {
		Map<String, Object> parameters = Map.of("keys", List.copyOf(keys), "knownBy", knownBy);
		Map<String, Backing> backings = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(kind.behind(PROOFS), parameters))
			.forEach((row) -> backings.put(row.get("key").asString(),
					new Backing(row.get("sources").asInt(), row.get("confidence").asDouble())));
		return backings;
	}

}
