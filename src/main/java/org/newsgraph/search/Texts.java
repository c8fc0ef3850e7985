package org.newsgraph.search;

import java.util.Collection;
import java.util.Map;

import org.neo4j.driver.Value;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Lookup;

import org.springframework.stereotype.Component;

/** The texts of articles, as far as they are looked through for snippets. */
@Component
class Texts {

	private static final Lookup<String> BEGINNINGS = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			RETURN key, left(version.text, 20000) AS row
			""", Value::asString);

	private final Graph graph;

	Texts(Graph graph) {
		this.graph = graph;
	}

	/** The first 20,000 characters of articles, by their keys. */
	Map<String, String> beginnings(Collection<String> keys) {
		return keys.isEmpty() ? Map.of() : BEGINNINGS.one(this.graph, keys);
	}

}
