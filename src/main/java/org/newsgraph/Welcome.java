package org.newsgraph;

import java.util.stream.Stream;

import org.newsgraph.graph.GraphAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
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

	private final Neo4jConnectionDetails database;

	private final ObjectProvider<GraphAddress> embedded;

	private final Environment environment;

	Welcome(Neo4jConnectionDetails database, ObjectProvider<GraphAddress> embedded, Environment environment) {
		this.database = database;
		this.embedded = embedded;
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

	private String neo4j() {
		GraphAddress address = this.embedded.getIfAvailable();
		return (address != null)
				? address.uri() + "   user " + address.user() + ", password in " + address.passwordFile()
				: this.database.getUri().toString();
	}

}
