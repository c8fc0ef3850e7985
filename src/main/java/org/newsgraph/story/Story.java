package org.newsgraph.story;

import java.time.Instant;
import java.util.List;

import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graphql.Node;

/**
 * Articles about one development.
 *
 * @param key within the type
 * @param headline of the article that told it first
 * @param firstSeen when its first article was published, copies aside
 * @param lastSeen when its latest article was published, copies aside
 * @param independentSources how many tell it, a copy and its original counting as one
 * @param keywords the words that tell it apart, the most telling first
 */
public record Story(String key, String headline, Instant firstSeen, Instant lastSeen, int independentSources,
		List<String> keywords) implements Node {

	/** What is read of a story's node, in Cypher. */
	static final String PROPERTIES = "{.id, .headline, .firstSeen, .lastSeen, .sources, .keywords}";

	private static final int MOST_KEYWORDS = 8;

	/** Reads a story from its {@link #PROPERTIES}. */
	static Story of(Value node) {
		return new Story(node.get("id").asString(), node.get("headline").asString(),
				Fields.moment(node.get("firstSeen")), Fields.moment(node.get("lastSeen")), node.get("sources").asInt(),
				node.get("keywords").asList(Value::asString).stream().limit(MOST_KEYWORDS).toList());
	}

}
