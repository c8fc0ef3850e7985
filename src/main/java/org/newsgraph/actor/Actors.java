package org.newsgraph.actor;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Edition;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.Apart;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.Lookup;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.graphql.Page;
import org.newsgraph.graphql.Ref;
import org.newsgraph.graphql.Refs;
import org.newsgraph.reading.Reading;

import org.springframework.stereotype.Component;

/** The actors of the graph. */
@Component
public class Actors implements NodeLoader {

	private static final Lookup<Actor> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (actor:Actor {id: key})
			RETURN key, actor %s AS row
			""".formatted(Actor.PROPERTIES), Actor::of);

	private static final Lookup<Actor> ONLY_CODED = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (actor:CodedActor {id: key})
			RETURN key, actor %s AS row
			""".formatted(Actor.PROPERTIES), Actor::of);

	private static final Lookup<Actor> WHAT_THEY_ARE_PART_OF = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (:Actor {id: key})-[:PART_OF]->(whole:Actor)
			WITH key, head(collect(whole)) AS whole
			RETURN key, whole %s AS row
			""".formatted(Actor.PROPERTIES), Actor::of);

	private static final Lookup<Office> THEIR_OFFICES = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (:Actor {id: key})-[:HOLDS]->(office:Office)
			OPTIONAL MATCH (office)-[:AT]->(at:Actor)
			RETURN key, {title: office.title, at: at %s} AS row
			ORDER BY key, office.title
			""".formatted(Actor.PROPERTIES),
			(row) -> new Office(row.get("title").asString(), Fields.orNull(row.get("at"), Actor::of)));

	private final Graph graph;

	private final Refs refs;

	private final ActorWrites writes;

	private final CodedActorWrites codedWrites;

	Actors(Graph graph, Refs refs, ActorWrites writes, CodedActorWrites codedWrites) {
		this.graph = graph;
		this.refs = refs;
		this.writes = writes;
		this.codedWrites = codedWrites;
	}

	@Override
	public String type() {
		return "Actor";
	}

	@Override
	public Map<String, Actor> load(Collection<String> keys) {
		return Apart.ask(keys, CodedActor::isOnlyCoded, (usual) -> BY_KEY.one(this.graph, usual),
				(coded) -> ONLY_CODED.one(this.graph, coded));
	}

	/** The keys of the actors that a reference can mean; empty if there is none. */
	public Set<String> keys(@Nullable Ref ref) {
		return this.refs.keys(ref, "Actor");
	}

	/** The keys of the actors that any of some references can mean. */
	public Set<String> keys(Collection<Ref> refs) {
		return this.refs.keys(refs, "Actor");
	}

	@Nullable Actor first(Ref ref) {
		Set<String> keys = keys(ref);
		Map<String, Actor> found = load(keys);
		return keys.stream().filter(found::containsKey).map(found::get).findFirst().orElse(null);
	}

	/**
	 * Stores the actors of an article, and where it names them, in somebody's
	 * transaction.
	 */
	public void link(Cypher cypher, Edition edition, Reading reading) {
		this.writes.link(cypher, edition, reading);
	}

	/**
	 * Stores the actors of coded events in somebody's transaction; one that is there
	 * already stays as it is. Those of whom no more than a code is known are in no list
	 * of actors and are found by their ids alone.
	 * @param actors each key once
	 */
	public void storeCoded(Cypher cypher, Collection<CodedActor> actors, Instant now) {
		this.codedWrites.store(cypher, actors, now);
	}

	Connection<Actor> find(@Nullable ActorFilter filter, Page page) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kinds", (filter != null) ? filter.kinds() : null);
		parameters.put("countryCodes", (filter != null) ? filter.countryCodes() : null);
		parameters.put("sectors", (filter != null) ? filter.sectors() : null);
		parameters.put("name", (filter != null) ? filter.name() : null);
		return ActorLists.BY_NAME.all(this.graph, parameters, page);
	}

	Map<String, Connection<ArticleActor>> ofArticles(Collection<String> keys, Page page) {
		return ActorLists.OF_ARTICLES.of(this.graph, keys, Map.of(), page);
	}

	Map<String, Actor> wholes(Collection<String> keys) {
		return WHAT_THEY_ARE_PART_OF.one(this.graph, keys);
	}

	Map<String, List<Office>> offices(Collection<String> keys) {
		return THEIR_OFFICES.all(this.graph, keys);
	}

}
