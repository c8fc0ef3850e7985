package org.newsgraph.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.actor.Actor;
import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Node;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.issue.Issue;
import org.newsgraph.reading.Polarity;
import org.newsgraph.reading.ReadStatement;

import org.springframework.stereotype.Component;

/** The statements of the graph; those whose last proof went are not shown. */
@Component
public class Statements implements NodeLoader {

	private static final String BY_KEY = """
			UNWIND $keys AS key
			MATCH (statement:Statement {id: key})
			WHERE statement.recordedTo IS NULL
			RETURN statement
			""";

	private static final String STANCES = """
			UNWIND $keys AS key
			MATCH (:Statement {id: key})-[on:STANCE_ON]->(target:Actor|Issue)
			RETURN key, on.polarity AS polarity, on.strength AS strength, target, target:Issue AS issue
			ORDER BY key, strength DESC, target.id
			""";

	private final Graph graph;

	private final StatementChoice choice;

	private final StatementWrites writes;

	Statements(Graph graph, StatementChoice choice, StatementWrites writes) {
		this.graph = graph;
		this.choice = choice;
		this.writes = writes;
	}

	@Override
	public String type() {
		return "Statement";
	}

	@Override
	public Map<String, Statement> load(Collection<String> keys) {
		Map<String, Statement> found = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(BY_KEY, Map.of("keys", List.copyOf(keys))))
			.forEach((row) -> found.put(row.get("statement").get("id").asString(), Statement.of(row.get("statement"))));
		return found;
	}

	/**
	 * Stores the statements of an article in somebody's transaction, and closes those
	 * that the article proved before and nobody proves now.
	 */
	public void store(Cypher cypher, Edition edition, List<ReadStatement> statements) {
		this.writes.store(cypher, edition, statements);
	}

	Connection<Statement> find(@Nullable StatementFilter filter, Page page) {
		return StatementLists.LATEST.all(this.graph, this.choice.parameters(filter), page);
	}

	Map<String, Connection<Statement>> ofActors(Collection<String> keys, @Nullable StatementFilter filter, Page page) {
		return StatementLists.LATEST_OF_ACTORS.of(this.graph, keys, this.choice.parameters(filter), page);
	}

	Map<String, Connection<Statement>> onIssues(Collection<String> keys, @Nullable StatementFilter filter, Page page) {
		return StatementLists.LATEST_ON_ISSUES.of(this.graph, keys, this.choice.parameters(filter), page);
	}

	Map<String, Connection<Statement>> ofArticles(Collection<String> keys, @Nullable StatementFilter filter,
			Page page) {
		return StatementLists.OF_ARTICLES.of(this.graph, keys, this.choice.parameters(filter), page);
	}

	Map<String, List<Stance>> stances(Collection<String> keys) {
		Map<String, List<Stance>> stances = new HashMap<>();
		this.graph.read((cypher) -> cypher.run(STANCES, Map.of("keys", List.copyOf(keys))))
			.forEach((row) -> stances.computeIfAbsent(row.get("key").asString(), (key) -> new ArrayList<>())
				.add(new Stance(Polarity.valueOf(row.get("polarity").asString()), row.get("strength").asDouble(),
						target(row.get("target"), row.get("issue").asBoolean()))));
		return stances;
	}

	private static Node target(Value node, boolean issue) {
		return issue ? Issue.of(node) : Actor.of(node);
	}

}
