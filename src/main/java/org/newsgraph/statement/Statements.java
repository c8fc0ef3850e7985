package org.newsgraph.statement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.actor.Actor;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Eras;
import org.newsgraph.article.Hindsight;
import org.newsgraph.article.Proofs;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Lookup;
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

	private static final Lookup<Statement> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (statement:Statement {id: key})
			WHERE statement.recordedTo IS NULL
			RETURN key, statement AS row
			""", Statement::of);

	private static final Lookup<Stance> STANCES = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (:Statement {id: key})-[on:STANCE_ON]->(target:Actor|Issue)
			RETURN key, {polarity: on.polarity, strength: on.strength, issue: target:Issue,
			  target: CASE WHEN target:Issue THEN target %s ELSE target %s END} AS row
			ORDER BY key, on.strength DESC, target.id
			""".formatted(Issue.PROPERTIES, Actor.PROPERTIES), Statements::stance);

	private final Graph graph;

	private final StatementChoice choice;

	private final StatementWrites writes;

	private final Hindsight hindsight;

	Statements(Graph graph, StatementChoice choice, StatementWrites writes, Hindsight hindsight) {
		this.graph = graph;
		this.choice = choice;
		this.writes = writes;
		this.hindsight = hindsight;
	}

	@Override
	public String type() {
		return "Statement";
	}

	@Override
	public Map<String, Statement> load(Collection<String> keys) {
		return BY_KEY.one(this.graph, keys);
	}

	/**
	 * Stores the statements of an article in somebody's transaction; what stands behind
	 * them is still to be counted.
	 * @see org.newsgraph.article.Proofs#recount
	 */
	public void store(Cypher cypher, Edition edition, List<ReadStatement> statements) {
		this.writes.store(cypher, edition, statements);
	}

	Connection<Statement> find(@Nullable StatementFilter filter, Page page) {
		return listed(StatementLists.LATEST, List.of(""), filter, page).getOrDefault("", Connection.empty());
	}

	Map<String, Connection<Statement>> ofActors(Collection<String> keys, @Nullable StatementFilter filter, Page page) {
		return listed(StatementLists.LATEST_OF_ACTORS, keys, filter, page);
	}

	Map<String, Connection<Statement>> onIssues(Collection<String> keys, @Nullable StatementFilter filter, Page page) {
		return listed(StatementLists.LATEST_ON_ISSUES, keys, filter, page);
	}

	Map<String, Connection<Statement>> ofArticles(Collection<String> keys, @Nullable StatementFilter filter,
			Page page) {
		return listed(StatementLists.OF_ARTICLES, keys, filter, page);
	}

	private Map<String, Connection<Statement>> listed(Eras<Statement> listing, Collection<String> keys,
			@Nullable StatementFilter filter, Page page) {
		Instant knownBy = (filter != null) ? filter.knownBy() : null;
		return this.hindsight.of(Proofs.OF_STATEMENTS, knownBy,
				listing.at(knownBy).of(this.graph, keys, this.choice.parameters(filter), page));
	}

	Map<String, List<Stance>> stances(Collection<String> keys) {
		return STANCES.all(this.graph, keys);
	}

	private static Stance stance(Value row) {
		Node target = row.get("issue").asBoolean() ? Issue.of(row.get("target")) : Actor.of(row.get("target"));
		return new Stance(Polarity.valueOf(row.get("polarity").asString()), row.get("strength").asDouble(), target);
	}

}
