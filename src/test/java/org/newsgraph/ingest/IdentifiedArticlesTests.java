package org.newsgraph.ingest;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What has no address is the same article by what its publisher calls it. */
@NewsgraphTest
class IdentifiedArticlesTests {

	private static final String IDENTIFIER = "urn:newsml:wire.example:20230225:7";

	private static final String TEXT = "Ruritania backed the plan of its neighbours, its parliament said on Friday.";

	@Test
	void anItemThatIsHandedInAgainIsANewVersionOfTheSameArticle(@LocalServerPort int port) {
		Api api = new Api(port);
		JsonNode first = api.ingest(item(TEXT + " It sat for an hour.", 2));
		assertThat(first.at("/outcome").asString()).isEqualTo("CREATED");
		JsonNode second = api.ingest(item(TEXT + " It sat for two hours.", 3));
		assertThat(second.at("/outcome").asString()).isEqualTo("UPDATED");
		assertThat(second.at("/article/id")).isEqualTo(first.at("/article/id"));
		assertThat(api.ingest(item(TEXT + " It sits.", 1)).at("/outcome").asString()).isEqualTo("UNCHANGED");
		JsonNode article = api
			.data("query($id: ID!) { article(id: $id) { identifier text versions { version added } } }",
					Map.of("id", second.at("/article/id").asString()))
			.get("article");
		assertThat(article.at("/identifier").asString()).isEqualTo(IDENTIFIER);
		assertThat(article.at("/text").asString()).endsWith("two hours.");
		assertThat(article.at("/versions")).hasSize(2);
	}

	@Test
	void aLaterVersionOfTheSameTextOvertakesThoseBetween(@LocalServerPort int port) {
		Api api = new Api(port);
		String text = TEXT + " It sat on Saturday.";
		api.ingest(item("urn:newsml:wire.example:20230225:8", text, 1));
		assertThat(api.ingest(item("urn:newsml:wire.example:20230225:8", text, 5)).at("/outcome").asString())
			.isEqualTo("UNCHANGED");
		JsonNode between = api.ingest(item("urn:newsml:wire.example:20230225:8", text + " It sat long.", 3));
		assertThat(between.at("/outcome").asString()).isEqualTo("UNCHANGED");
	}

	@Test
	void aVersionBelowNothingIsRefused(@LocalServerPort int port) {
		JsonNode refused = new Api(port).ingest(item("urn:newsml:wire.example:20230225:9", TEXT, -1));
		assertThat(refused.at("/errors/0/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(refused.at("/errors/0/message").asString()).contains("version");
		assertThat(refused.at("/article").isNull()).isTrue();
	}

	private static Map<String, Object> item(String text, int version) {
		return item(IDENTIFIER, text, version);
	}

	private static Map<String, Object> item(String identifier, String text, int version) {
		return Map.of("text", text, "publishedAt", "2023-02-25T10:00:00Z", "publisher", "Example Wire", "identifier",
				identifier, "version", version);
	}

}
