package org.newsgraph.relation;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Hindsight;
import org.newsgraph.article.Proofs;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;

import org.springframework.stereotype.Component;

/** The relations of the graph. */
@Component
public class Relations implements NodeLoader {

	private static final Lookup<Relation> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (relation:Relation {id: key})
			RETURN key, relation AS row
			""", Relation::of);

	private final Graph graph;

	private final RelationChoice choice;

	private final RelationWrites writes;

	private final Hindsight hindsight;

	Relations(Graph graph, RelationChoice choice, RelationWrites writes, Hindsight hindsight) {
		this.graph = graph;
		this.choice = choice;
		this.writes = writes;
		this.hindsight = hindsight;
	}

	@Override
	public String type() {
		return "Relation";
	}

	/** Those that the graph once knew and knows no longer are found too. */
	@Override
	public Map<String, Relation> load(Collection<String> keys) {
		return BY_KEY.one(this.graph, keys);
	}

	/**
	 * Derives anew, in somebody's transaction, the relations that facts of an article
	 * touch.
	 * @param facts the keys of the events and statements that any version of the article
	 * proves or proved; they are stored already
	 */
	public void derive(Cypher cypher, Edition edition, Collection<String> facts) {
		this.writes.derive(cypher, edition, facts);
	}

	/**
	 * The relations that a filter chooses, the latest first.
	 * @throws NewsgraphException BAD_USER_INPUT if the filter makes no sense
	 */
	public Connection<Relation> find(@Nullable RelationFilter filter, Page page) {
		Map<String, @Nullable Object> parameters = this.choice.parameters(filter);
		Connection<Relation> found = way(parameters).all(this.graph, parameters, page);
		return this.hindsight.of(Proofs.OF_RELATIONS, (filter != null) ? filter.knownBy() : null, found);
	}

	private static Listing<Relation> way(Map<String, @Nullable Object> parameters) {
		if (parameters.get("ones") != null) {
			return RelationLists.BETWEEN;
		}
		if (parameters.get("subjects") != null) {
			return (parameters.get("objects") != null) ? RelationLists.OF_BOTH : RelationLists.OF_SUBJECTS;
		}
		return (parameters.get("objects") != null) ? RelationLists.OF_OBJECTS : RelationLists.ALL;
	}

	Map<String, Connection<Relation>> ofActors(Collection<String> keys, @Nullable RelationFilter filter, Page page) {
		return listed(RelationLists.OF_ACTORS, keys, filter, page);
	}

	Map<String, Connection<Relation>> ofIssues(Collection<String> keys, @Nullable RelationFilter filter, Page page) {
		return listed(RelationLists.OF_ISSUES, keys, filter, page);
	}

	Map<String, Connection<Relation>> ofArticles(Collection<String> keys, @Nullable RelationFilter filter, Page page) {
		return listed(RelationLists.OF_ARTICLES.at((filter != null) ? filter.knownBy() : null), keys, filter, page);
	}

	private Map<String, Connection<Relation>> listed(Listing<Relation> listing, Collection<String> keys,
			@Nullable RelationFilter filter, Page page) {
		return this.hindsight.of(Proofs.OF_RELATIONS, (filter != null) ? filter.knownBy() : null,
				listing.of(this.graph, keys, this.choice.parameters(filter), page));
	}

}
