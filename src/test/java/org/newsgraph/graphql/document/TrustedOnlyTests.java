package org.newsgraph.graphql.document;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** A service that answers only what its newsroom has looked at. */
@NewsgraphTest
@TestPropertySource(properties = { "newsgraph.graphql.documents=trusted-only", "newsgraph.graphql.introspection=false",
		"newsgraph.graphql.documents-directory=src/test/resources/documents" })
class TrustedOnlyTests {

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void aDocumentOfTheDirectoryIsRunByItsName() {
		assertThat(Api.json(this.api.get(Map.of("documentId", "Names"))).at("/data/actors/nodes").isArray()).isTrue();
	}

	@Test
	void theTextOfATrustedDocumentIsRunAsWell() {
		assertThat(this.api.data("{\n  actors(first: 1) {\n    nodes {\n      name\n    }\n  }\n}\n").has("actors"))
			.isTrue();
	}

	@Test
	void anythingElseIsRefused() {
		for (String document : new String[] { "{ actors(first: 1) { nodes { name } } }",
				"mutation { ingestArticle(input: {text: \"Ruritania backed the plan.\"}) { outcome } }", "{ nothing }",
				"{ __schema { queryType { name } } }" }) {
			JsonNode answer = this.api.ask(document, Map.of());
			assertThat(answer.at("/errors/0/extensions/code").asString()).as(document).isEqualTo("FORBIDDEN");
			assertThat(answer.has("data")).isFalse();
		}
	}

	@Test
	void theSchemaIsNotShown() {
		assertThat(this.api.send("GET", "/schema", java.net.http.HttpRequest.BodyPublishers.noBody()).statusCode())
			.isEqualTo(404);
	}

}
