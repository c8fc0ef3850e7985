package org.newsgraph;

import java.util.stream.Stream;

import org.newsgraph.graph.GraphAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says what is running and where to click. */
@Component
class Welcome {

	private static final Logger logger = LoggerFactory.getLogger(Welcome.class);

	private static final String TRY = """
			curl -s %s/graphql -H 'Content-Type: application/json' -d '{"query":"{ relations(filter: {subject: \
			{name: \\"Kazakhstan\\"}, object: {name: \\"China peace plan\\"}}) { edges { node { type sign validFrom \
			evidence(first: 3) { edges { node { exact article { headline } } } } } } } }"}'""";

	private final GraphAddress database;

	private final Environment environment;

	Welcome(GraphAddress database, Environment environment) {
		this.database = database;
		this.environment = environment;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (event.getApplicationContext() instanceof WebServerApplicationContext server
				&& server.getWebServer() != null) {
			String root = "http://localhost:" + server.getWebServer().getPort()
					+ this.environment.getProperty("server.servlet.context-path", "");
			Stream
				.of("", "Newsgraph is running.", "  Explore      " + root + "/graphiql",
						"  GraphQL      " + root + "/graphql   (HTTP, WebSocket, SSE)",
						"  Health       " + root + "/actuator/health", "  Neo4j        " + neo4j(), "", "Try:",
						"  " + TRY.formatted(root), "")
				.forEach(logger::info);
		}
	}

	/** Who named a server by its settings knows its user and password. */
	private String neo4j() {
		return (this.database.passwordFile() == null) ? this.database.uri().toString() : "%s   user %s, password in %s"
			.formatted(this.database.uri(), this.database.user(), this.database.passwordFile());
	}

}
