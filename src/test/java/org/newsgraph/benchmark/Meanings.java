package org.newsgraph.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives all that can be found by its meaning a made-up one. Every direction is as likely
 * as any other, so of all vectors as many are near a question as are asked for: a search
 * has more to do than in real news.
 */
final class Meanings {

	private static final Logger logger = LoggerFactory.getLogger(Meanings.class);

	private static final List<String> LABELS = List.of("ArticleVersion", "Passage", "Actor", "Issue");

	private static final String GIVE = """
			MATCH (thing:%s) WHERE thing.embedding IS NULL
			CALL (thing) {
			  CALL db.create.setNodeVectorProperty(thing, 'embedding', [number IN range(1, 384) | rand() - 0.5])
			} IN TRANSACTIONS OF $batch ROWS
			""";

	private static final TransactionConfig LONG = TransactionConfig.builder().withTimeout(Duration.ofHours(4)).build();

	private Meanings() {
	}

	/** Whether they are asked for by {@code newsgraph.benchmark.meaning}. */
	static boolean areAsked() {
		return Boolean.getBoolean("newsgraph.benchmark.meaning");
	}

	/** Gives them to whatever has none. */
	static void give(Driver driver) {
		try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
			for (String label : LABELS) {
				session.run(GIVE.formatted(label), Map.of("batch", Filling.BATCH), LONG).consume();
				logger.info("{} given a meaning", label);
			}
			session.run("CALL db.awaitIndexes(3600)").consume();
		}
	}

}
