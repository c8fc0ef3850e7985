package org.newsgraph.graph;

import java.time.Duration;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/**
 * Lets one instance at a time change the schema. The turn is a lock held by an open
 * transaction: it ends with the connection, so a killed process leaves none behind.
 */
final class MigrationTurn {

	private static final Duration LONGEST = Duration.ofMinutes(15);

	private static final String ONE_LOCK = "CREATE CONSTRAINT __turn IF NOT EXISTS FOR (n:__Turn) REQUIRE n.id IS UNIQUE";

	private static final String TAKE = "MERGE (n:__Turn {id: 'schema'}) SET n.taken = $now";

	private final Driver driver;

	MigrationTurn(Driver driver) {
		this.driver = driver;
	}

	void take(Runnable work) {
		Deadline deadline = Deadline.in(LONGEST);
		try (Session session = this.driver.session(SessionConfig.forDatabase(GraphConfiguration.DATABASE))) {
			new Retry(deadline, LONGEST).call(() -> session.run(ONE_LOCK).consume());
			try (Transaction turn = new Retry(deadline, LONGEST).call(() -> take(session))) {
				work.run();
				turn.rollback();
			}
		}
	}

	private static Transaction take(Session session) {
		Transaction turn = session.beginTransaction(TransactionConfig.builder().withTimeout(LONGEST).build());
		try {
			turn.run(TAKE, Map.of("now", System.currentTimeMillis())).consume();
			return turn;
		}
		catch (RuntimeException ex) {
			turn.close();
			throw ex;
		}
	}

}
