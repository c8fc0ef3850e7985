package org.newsgraph.issue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graphql.Node;
import org.newsgraph.reading.IssueKind;

/**
 * What is argued about.
 *
 * @param key within the type, such as {@code issue:china-peace-plan}
 * @param name the usual name
 * @param aliases other names it goes by in articles
 * @param kind what sort of issue
 * @param ownerKey key of the actor it belongs to, if any
 */
public record Issue(String key, String name, List<String> aliases, IssueKind kind,
		@Nullable String ownerKey) implements Node {

	/**
	 * What is read of an issue's node, in Cypher: its meaning is large and not among it.
	 */
	public static final String PROPERTIES = "{.id, .name, .aliases, .kind, .ownerId}";

	/** Reads an issue from its {@link #PROPERTIES}. */
	public static Issue of(Value node) {
		return new Issue(node.get("id").asString(), node.get("name").asString(),
				node.get("aliases").asList(Value::asString, List.of()), IssueKind.valueOf(node.get("kind").asString()),
				Fields.orNull(node.get("ownerId"), Value::asString));
	}

}
