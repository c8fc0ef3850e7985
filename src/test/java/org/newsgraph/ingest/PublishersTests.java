package org.newsgraph.ingest;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who published an article, as somebody says, its page or its address. */
@NewsgraphTest
class PublishersTests {

	private static final String PAGE = "<html><head><meta property='og:site_name' content='%s'></head><body><article>"
			+ "<h1>Strelsau votes</h1><p>Ruritania backed the plan of %s on Friday, its parliament said.</p>"
			+ "</article></body></html>";

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void aPublisherIsKnownByItsAddressUntilOneOfItsPagesNamesIt() {
		assertThat(publisher(page("https://named.example/1", " ", null))).isEqualTo("named.example");
		assertThat(publisher(page("https://named.example/2", "The Zenda Gazette", null)))
			.isEqualTo("The Zenda Gazette");
		assertThat(publisher(page("https://named.example/3", "Gazette Sport", null))).isEqualTo("The Zenda Gazette");
		assertThat(this.api.data("""
				{ articles(filter: {publisher: {name: "the zenda gazette"}}) { totalCount } }""", Map.of())
			.at("/articles/totalCount")
			.asInt()).isEqualTo(3);
	}

	@Test
	void whatIsHandedInOutweighsThePage() {
		assertThat(publisher(page("https://told.example/1", "Website of Told", "The Teller"))).isEqualTo("The Teller");
	}

	@Test
	void aPageWithoutAnAddressCountsAsOfTheHouseItNames() {
		assertThat(publisher(page(null, "The Hentzau Herald", null))).isEqualTo("The Hentzau Herald");
	}

	@Test
	void aSavedPageThatNamesNobodyIsOfTheSiteWhoseAddressItGives() {
		Map<String, Object> saved = page(null, " ", null);
		saved.put("html", String.valueOf(saved.get("html"))
			.replace("<head>", "<head><link rel='canonical' href='https://www.saved.example/2023/votes'>"));
		assertThat(publisher(saved)).isEqualTo("saved.example");
		assertThat(publisher(page("https://saved.example/2", "The Saved Post", null))).isEqualTo("The Saved Post");
		assertThat(publisher(saved)).isEqualTo("The Saved Post");
	}

	private Map<String, Object> page(@Nullable String url, String site, @Nullable String publisher) {
		Map<String, Object> page = new HashMap<>(
				Map.of("html", PAGE.formatted(site, "neighbour " + site + url), "publishedAt", "2023-02-25T10:00:00Z"));
		if (url != null) {
			page.put("url", url);
		}
		if (publisher != null) {
			page.put("publisher", publisher);
		}
		return page;
	}

	private String publisher(Map<String, Object> page) {
		JsonNode ingested = this.api.ingest(page);
		return this.api
			.data("query($id: ID!) { article(id: $id) { publisher { name } } }",
					Map.of("id", ingested.at("/article/id").asString()))
			.at("/article/publisher/name")
			.asString();
	}

}
