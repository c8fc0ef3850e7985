package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graph.Graph;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.fetch.Validators;

import org.springframework.stereotype.Component;

/** Keeps the feeds in the graph and says whose turn it is. */
@Component
class FeedWrites {

	private static final String ADD = """
			MERGE (feed:Feed {id: $id})
			ON CREATE SET feed.url = $url, feed.title = $title, feed.addedAt = $now, feed.nextPollAt = $now,
			  feed.articles = 0, feed.failures = 0, feed.seen = []
			""";

	private static final String REMOVE = """
			MATCH (feed:Feed {id: $id})
			OPTIONAL MATCH (feed)-[:REFUSED]->(item:RefusedItem)
			DETACH DELETE feed, item
			""";

	/** Set first, so that whoever comes second waits here and sees what the first did. */
	private static final String CLAIM_ONE = """
			MATCH (feed:Feed {id: $id})
			SET feed.lock = true
			REMOVE feed.lock
			WITH feed WHERE coalesce(feed.claimedUntil < $now, true)
			SET feed.claimedUntil = $until, feed.claim = $token
			RETURN feed
			""";

	private static final String CLAIM_WHO_IS_DUE = """
			MATCH (feed:Feed)
			WHERE feed.nextPollAt <= $now AND coalesce(feed.claimedUntil < $now, true)
			WITH feed ORDER BY feed.nextPollAt LIMIT 1
			SET feed.lock = true
			REMOVE feed.lock
			WITH feed WHERE feed.nextPollAt <= $now AND coalesce(feed.claimedUntil < $now, true)
			SET feed.claimedUntil = $until, feed.claim = $token
			RETURN feed
			""";

	/** The latest of what was seen are kept. */
	private static final String GO_ON = """
			MATCH (feed:Feed {id: $id, claim: $token})
			SET feed.claimedUntil = $until, feed.articles = feed.articles + $articles,
			  feed.seen = ($seen + feed.seen)[..$mostSeen]
			WITH feed
			CALL (feed) {
			  MATCH (feed)-[:REFUSED]->(item:RefusedItem {id: $item})
			  DETACH DELETE item
			}
			CALL (feed) {
			  UNWIND $refusals AS refusal
			  CREATE (feed)-[:REFUSED]->(item:RefusedItem)
			  SET item = refusal
			}
			CALL (feed) {
			  MATCH (feed)-[:REFUSED]->(item:RefusedItem)
			  WITH item ORDER BY item.at DESC SKIP $mostRefused
			  DETACH DELETE item
			}
			RETURN feed
			""";

	private static final int MOST_REFUSED = 20;

	private static final int MOST_SEEN = 3 * FeedReader.MOST_ITEMS;

	private static final String END_TURN = """
			MATCH (feed:Feed {id: $id, claim: $token})
			SET feed += $properties
			REMOVE feed.claim, feed.claimedUntil
			""";

	private final Graph graph;

	private final Clock clock;

	private final FeedProperties properties;

	FeedWrites(Graph graph, Clock clock, FeedProperties properties) {
		this.graph = graph;
		this.clock = clock;
		this.properties = properties;
	}

	String add(URI address, @Nullable String title) {
		String key = Fingerprint.ofIdentity("feed", address.toString());
		run(ADD, parameters(key, "url", address.toString(), "title", title, "now", now()));
		return key;
	}

	void remove(String key) {
		run(REMOVE, Map.of("id", key));
	}

	/** A turn at a feed, unless somebody else has it. */
	Optional<Turn> claim(String key) {
		return claim(CLAIM_ONE, key);
	}

	/** A turn at the feed that waits longest. */
	Optional<Turn> claimWhoIsDue() {
		return claim(CLAIM_WHO_IS_DUE, "");
	}

	/**
	 * Writes down what became of one item, so that nobody looks at it again, and makes
	 * the turn last. What could not be taken is kept with its reason until it can.
	 * @param item the item
	 * @param became what became of it
	 * @return whether the turn goes on: it is lost once it lasted too long
	 */
	boolean goOn(Turn turn, ReadItem item, Became became) {
		return !run(GO_ON,
				parameters(turn.key(), "token", turn.token(), "until", until(), "seen",
						became.isLeft() ? List.of() : List.of(item.mark()), "mostSeen", MOST_SEEN, "articles",
						became.isNew() ? 1 : 0, "item", item.key(), "refusals", refusals(item, became), "mostRefused",
						MOST_REFUSED))
			.isEmpty();
	}

	private List<Map<String, @Nullable Object>> refusals(ReadItem item, Became became) {
		NewsgraphException refusal = became.refusal();
		return (refusal == null) ? List.of()
				: List.of(parameters(item.key(), "title", item.title(), "link",
						(item.link() != null) ? item.link().toString() : null, "code", refusal.code().name(), "message",
						refusal.getMessage(), "at", now(), "triedAgain", became.isLeft()));
	}

	/** Writes down what a turn was good for, unless it was lost. */
	void end(Turn turn, Map<String, ? extends @Nullable Object> properties) {
		run(END_TURN, parameters(turn.key(), "token", turn.token(), "properties", properties));
	}

	Instant now() {
		return this.clock.instant();
	}

	private Optional<Turn> claim(String statement, String key) {
		String token = UUID.randomUUID().toString();
		return run(statement, parameters(key, "token", token, "now", now(), "until", until())).stream()
			.findFirst()
			.map((row) -> turn(row.get("feed"), token));
	}

	private Instant until() {
		return now().plus(this.properties.turn());
	}

	private List<Record> run(String statement, Map<String, ? extends @Nullable Object> parameters) {
		return this.graph.write((cypher) -> cypher.run(statement, parameters));
	}

	private static Turn turn(Value feed, String token) {
		return new Turn(feed.get("id").asString(), token, URI.create(feed.get("url").asString()),
				new Validators(Fields.orNull(feed.get("etag"), Value::asString),
						Fields.orNull(feed.get("lastModified"), Value::asString)),
				feed.get("failures").asInt(), Duration.ofSeconds(feed.get("every").asLong(3600)),
				feed.get("seen").asList(Value::asString));
	}

	private static Map<String, @Nullable Object> parameters(String id, @Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id));
		for (int index = 0; index < namesAndValues.length; index += 2) {
			parameters.put(String.valueOf(namesAndValues[index]), namesAndValues[index + 1]);
		}
		return parameters;
	}

}
