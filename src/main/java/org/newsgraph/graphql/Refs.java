package org.newsgraph.graphql;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Graph;

import org.springframework.stereotype.Component;

/** Finds what is meant by an id or a name. */
@Component
public final class Refs {

	private static final String WHAT_GOES_BY_A_NAME = """
			UNWIND $names AS name
			MATCH (:Name {key: name})-[:NAMES]->(thing)
			WHERE any(label IN labels(thing) WHERE label IN $labels)
			RETURN name, thing.id AS key
			ORDER BY name, key
			""";

	private static final String NAME_THINGS = """
			UNWIND $rows AS row
			UNWIND row.names AS key
			WITH DISTINCT row.id AS id, key ORDER BY key
			MATCH (thing:%s {id: id})
			WHERE NOT EXISTS { (:Name {key: key})-[:NAMES]->(thing) }
			MERGE (name:Name {key: key})
			MERGE (name)-[:NAMES]->(thing)
			""";

	private final Graph graph;

	Refs(Graph graph) {
		this.graph = graph;
	}

	/**
	 * The keys of the things that a reference can mean.
	 * @param ref an id or a name; {@code null} for none
	 * @param types the GraphQL types it may be of, which are labels of the graph too
	 * @return empty if there is none; several if a name is ambiguous
	 * @throws NewsgraphException BAD_USER_INPUT if the id is none, or of another type
	 */
	public Set<String> keys(@Nullable Ref ref, String... types) {
		return (ref != null) ? keys(List.of(ref), types) : Set.of();
	}

	/**
	 * The keys of the things that any of some references can mean, in their order, by one
	 * statement at most.
	 * @throws NewsgraphException TOO_COMPLEX if they are more than 100
	 * @see #keys(Ref, String...)
	 */
	public Set<String> keys(Collection<Ref> refs, String... types) {
		Page.within("The number of ids and names in a list", refs.size());
		List<String> names = refs.stream().map(Ref::name).filter(Objects::nonNull).map(Refs::nameKey).toList();
		Map<String, List<String>> named = new HashMap<>();
		if (!names.isEmpty()) {
			Map<String, Object> parameters = Map.of("names", names, "labels", Arrays.asList(types));
			this.graph.read((cypher) -> cypher.run(WHAT_GOES_BY_A_NAME, parameters))
				.forEach((row) -> named.computeIfAbsent(row.get("name").asString(), (name) -> new ArrayList<>())
					.add(row.get("key").asString()));
		}
		Set<String> keys = new LinkedHashSet<>();
		for (Ref ref : refs) {
			String key = ref.key(types);
			String name = ref.name();
			keys.addAll((key != null) ? List.of(key)
					: (name != null) ? named.getOrDefault(nameKey(name), List.of()) : List.of());
		}
		return keys;
	}

	/**
	 * What an article must mention that mentions all of some actors, and an issue.
	 * @return for each the keys of what it can mean
	 * @throws NewsgraphException TOO_COMPLEX if the actors are more than 100
	 */
	public List<List<String>> mentioned(@Nullable List<Ref> actors, @Nullable Ref issue) {
		List<List<String>> mentioned = new ArrayList<>();
		if (actors != null) {
			Page.within("The number of actors", actors.size());
			actors.forEach((actor) -> mentioned.add(List.copyOf(keys(actor, "Actor"))));
		}
		if (issue != null) {
			mentioned.add(List.copyOf(keys(issue, "Issue")));
		}
		return mentioned;
	}

	/**
	 * The statement that gives things their names. It takes {@code $rows}, each with the
	 * {@code id} of a thing and its {@code names} as {@link #nameKey} makes them.
	 * @param label of the things
	 */
	public static String naming(String label) {
		return NAME_THINGS.formatted(label);
	}

	/**
	 * The form under which a name is kept: lower case, without accents, article and
	 * possessive.
	 */
	public static String nameKey(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[\u2018\u2019\u02BC]", "'")
			.replaceAll("[\u201C\u201D\"]", "")
			.toLowerCase(Locale.ROOT)
			.strip();
		return plain.replaceAll("\\s+", " ").replaceFirst("^the ", "").replaceFirst("'s?$", "");
	}

}
