package org.newsgraph.graph;

import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Says on {@code /actuator/health} whether the database answers, which kind it is, and
 * its version.
 */
@Component
final class StoreHealthIndicator extends AbstractHealthIndicator {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final String VERSION = "CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition";

	private final Graph graph;

	private final ObjectProvider<EmbeddedNeo4j> embedded;

	StoreHealthIndicator(Graph graph, ObjectProvider<EmbeddedNeo4j> embedded) {
		super("The database does not answer.");
		this.graph = graph;
		this.embedded = embedded;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		var row = Deadline.in(PATIENCE).call(() -> this.graph.read((cypher) -> cypher.run(VERSION).getFirst()));
		builder.up()
			.withDetail("kind", (this.embedded.getIfAvailable() != null) ? "embedded" : "server")
			.withDetail("version", row.get("version").asString())
			.withDetail("edition", row.get("edition").asString());
	}

}
