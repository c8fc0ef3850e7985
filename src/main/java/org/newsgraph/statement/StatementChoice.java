package org.newsgraph.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actors;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.LuceneText;
import org.newsgraph.graphql.Bounds;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.Refs;

import org.springframework.stereotype.Component;

/** What a filter means in the graph. */
@Component
class StatementChoice {

	private static final String WITH_WORDS = """
			CALL db.index.fulltext.queryNodes('statementText', $query, {limit: 1000}) YIELD node
			RETURN node.id AS key
			""";

	private final Graph graph;

	private final Refs refs;

	private final Actors actors;

	StatementChoice(Graph graph, Refs refs, Actors actors) {
		this.graph = graph;
		this.refs = refs;
		this.actors = actors;
	}

	Map<String, @Nullable Object> parameters(@Nullable StatementFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List.of("from", "to", "forms", "texts", "speakers", "onBehalfOf", "about", "polarity", "knownBy")
			.forEach((name) -> parameters.put(name, null));
		if (filter != null) {
			choose(filter, parameters);
		}
		return parameters;
	}

	private void choose(StatementFilter filter, Map<String, @Nullable Object> parameters) {
		Bounds.inOrder("from", filter.from(), "to", filter.to());
		parameters.put("from", filter.from());
		parameters.put("to", filter.to());
		parameters.put("forms", filter.form());
		parameters.put("knownBy", filter.knownBy());
		parameters.put("polarity", filter.polarity());
		parameters.put("speakers", keys(filter.speaker()));
		parameters.put("onBehalfOf", keys(filter.onBehalfOf()));
		if (filter.about() != null) {
			Set<String> about = new HashSet<>(this.refs.keys(filter.about(), "Actor", "Issue"));
			parameters.put("about", List.copyOf(about));
		}
		if (filter.text() != null) {
			Map<String, Object> words = Map.of("query", LuceneText.allOf(filter.text()));
			parameters.put("texts",
					this.graph.read((cypher) -> cypher.run(WITH_WORDS, words))
						.stream()
						.map((row) -> row.get("key").asString())
						.toList());
		}
	}

	private @Nullable List<String> keys(@Nullable Ref ref) {
		return (ref != null) ? List.copyOf(this.actors.keys(ref)) : null;
	}

}
