package org.newsgraph.actor;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graphql.Node;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Sector;

/**
 * Who acts.
 *
 * @param key within the type, such as {@code country:KAZ}
 * @param name the usual name
 * @param aliases other names
 * @param kind what sort of actor
 * @param countryCode ISO 3166-1 alpha-3 of the country it is or belongs to
 * @param sector the role it usually acts in
 * @param status how well it is known
 */
public record Actor(String key, String name, List<String> aliases, ActorKind kind, @Nullable String countryCode,
		@Nullable Sector sector, Status status) implements Node {

	/**
	 * What is read of an actor's node, in Cypher: its meaning is large and not among it.
	 */
	public static final String PROPERTIES = "{.id, .name, .aliases, .kind, .countryCode, .sector, .status}";

	/** Reads an actor from its {@link #PROPERTIES}. */
	public static Actor of(Value node) {
		return new Actor(node.get("id").asString(), node.get("name").asString(),
				node.get("aliases").asList(Value::asString, List.of()), ActorKind.valueOf(node.get("kind").asString()),
				Fields.orNull(node.get("countryCode"), Value::asString),
				Fields.orNull(node.get("sector"), (sector) -> Sector.valueOf(sector.asString())),
				Status.valueOf(node.get("status").asString()));
	}

	/** How well an actor is known. */
	public enum Status {

		/** The directory knows it. */
		KNOWN,
		/** Known from articles only. */
		PROVISIONAL

	}

}
