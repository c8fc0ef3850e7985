package org.newsgraph.benchmark;

import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * How a question is put for the n-th time.
 *
 * @param service to the service
 * @param byHand to its database; {@code null} if it is not put so
 * @param peer to the peer; {@code null} if it is not asked
 */
record Ways(IntConsumer service, @Nullable IntConsumer byHand, @Nullable IntConsumer peer) {

	static Ways of(Question question, Asker service, Driver driver, @Nullable Peer peer) {
		Document generic = question.generic();
		return new Ways((time) -> service.ask(question.document(), time),
				(question.cypher() != null) ? (time) -> byHand(question, time, driver) : null,
				(peer != null && generic != null) ? (time) -> peer.ask(generic, time) : null);
	}

	private static void byHand(Question question, int time, Driver driver) {
		try (var session = driver.session(SessionConfig.forDatabase("neo4j"))) {
			session.executeRead((cypher) -> cypher.run(question.cypher(), question.parameters().apply(time)).list());
		}
	}

}
