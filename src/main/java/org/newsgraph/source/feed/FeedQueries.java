package org.newsgraph.source.feed;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.ErrorCode;

import org.springframework.stereotype.Component;

/** Finds the feeds in the graph. */
@Component
class FeedQueries {

	private static final String FOUND = """
			RETURN feed, COLLECT { MATCH (feed)-[:REFUSED]->(item:RefusedItem) RETURN item ORDER BY item.at DESC } AS refused""";

	private static final String ALL = "MATCH (feed:Feed) " + FOUND + " ORDER BY feed.addedAt, feed.id";

	private static final String SOME = "MATCH (feed:Feed) WHERE feed.id IN $ids " + FOUND;

	private final Graph graph;

	FeedQueries(Graph graph) {
		this.graph = graph;
	}

	List<Feed> all() {
		return find(ALL, Map.of());
	}

	List<Feed> some(Collection<String> keys) {
		return find(SOME, Map.of("ids", keys));
	}

	private List<Feed> find(String statement, Map<String, ?> parameters) {
		return this.graph.read((cypher) -> cypher.run(statement, parameters))
			.stream()
			.map((row) -> feed(row.get("feed"), row.get("refused").asList(FeedQueries::refusal)))
			.toList();
	}

	private static Feed feed(Value feed, List<FeedRefusal> refusals) {
		return new Feed(feed.get("id").asString(), URI.create(feed.get("url").asString()),
				Fields.orNull(feed.get("title"), Value::asString), Fields.moment(feed.get("addedAt")),
				Fields.orNull(feed.get("lastSuccessAt"), Fields::moment), error(feed), refusals,
				feed.get("articles").asInt(), Fields.orNull(feed.get("nextPollAt"), Fields::moment));
	}

	private static FeedRefusal refusal(Value item) {
		return new FeedRefusal(Fields.orNull(item.get("title"), Value::asString),
				Fields.orNull(item.get("link"), (link) -> URI.create(link.asString())),
				ErrorCode.valueOf(item.get("code").asString()), item.get("message").asString(),
				Fields.moment(item.get("at")), item.get("triedAgain").asBoolean());
	}

	private static @Nullable FeedError error(Value feed) {
		Value code = feed.get("errorCode");
		return code.isNull() ? null : new FeedError(ErrorCode.valueOf(code.asString()),
				feed.get("errorMessage").asString(), Fields.moment(feed.get("errorAt")));
	}

}
