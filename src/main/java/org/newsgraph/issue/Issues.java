package org.newsgraph.issue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.Actors;
import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** The issues of the graph. */
@Component
public class Issues implements NodeLoader {

	private static final Lookup<Issue> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (issue:Issue {id: key})
			RETURN key, issue %s AS row
			""".formatted(Issue.PROPERTIES), Issue::of);

	private final Graph graph;

	private final Refs refs;

	private final Actors actors;

	private final IssueWrites writes;

	Issues(Graph graph, Refs refs, Actors actors, IssueWrites writes) {
		this.graph = graph;
		this.refs = refs;
		this.actors = actors;
		this.writes = writes;
	}

	@Override
	public String type() {
		return "Issue";
	}

	@Override
	public Map<String, Issue> load(Collection<String> keys) {
		return BY_KEY.one(this.graph, keys);
	}

	/** The keys of the issues that a reference can mean; empty if there is none. */
	public Set<String> keys(@Nullable Ref ref) {
		return this.refs.keys(ref, "Issue");
	}

	@Nullable Issue first(Ref ref) {
		return BY_KEY.first(this.graph, keys(ref));
	}

	/**
	 * Stores the issues of an article, and where it names them, in somebody's
	 * transaction.
	 */
	public void link(Cypher cypher, Edition edition, Reading reading) {
		this.writes.link(cypher, edition, reading);
	}

	Connection<Issue> find(@Nullable IssueFilter filter, Page page) {
		Map<String, @Nullable Object> parameters = unfiltered();
		if (filter != null) {
			parameters.put("kinds", filter.kinds());
			parameters.put("name", filter.name());
			parameters.put("owners", (filter.owner() != null) ? List.copyOf(this.actors.keys(filter.owner())) : null);
		}
		return IssueLists.BY_NAME.all(this.graph, parameters, page);
	}

	Map<String, Connection<Issue>> ofArticles(Collection<String> keys, Page page) {
		return IssueLists.OF_ARTICLES.of(this.graph, keys, unfiltered(), page);
	}

	private static Map<String, @Nullable Object> unfiltered() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		List.of("kinds", "owners", "name").forEach((name) -> parameters.put(name, null));
		return parameters;
	}

}
