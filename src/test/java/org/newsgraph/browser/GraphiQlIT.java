package org.newsgraph.browser;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The page as a reader meets it, in a browser, on the whole service. */
@NeedsBrowser
@NewsgraphTest
class GraphiQlIT {

	private static final String TEXT = """
			Kazakhstan supports China's peace plan for Ukraine. \
			China released its 12-point position on 24 February 2023.""";

	private static final String INGEST = """
			mutation Ingest($article: ArticleInput!) {
			  ingestArticle(input: $article) { outcome errors { code message } }
			}""";

	private static Chromium chromium;

	private String server;

	private GraphiQlWindow window;

	@BeforeAll
	static void startBrowser() {
		chromium = new Chromium();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void openWindow(@LocalServerPort int port) {
		this.server = "http://127.0.0.1:" + port;
		this.window = chromium.open(this.server, "");
	}

	@AfterEach
	void asksNoOtherHostAndComplainsOfNothing() {
		assertThat(this.window.complaints()).isEmpty();
		this.window.close();
	}

	@Test
	void offersItsExamples() {
		assertThat(this.window.title()).isEqualTo("Newsgraph");
		assertThat(this.window.tabs()).containsExactly("WhoSupportsThePlan", "WhatAnActorDid", "WhoSaidWhat",
				"ReadAText", "PasteAnArticle", "WatchTheNews");
	}

	@Test
	void showsAnAnswerWithItsProof() {
		ingest("Astana takes a side", "https://example.org/astana");
		this.window.run();
		this.window.answers("SUPPORTS");
		assertThat(this.window.proof()).startsWith("Kazakhstan supports China's peace plan");
		// The picture in the README is this one.
		this.window.photograph(Path.of("target/pictures/graphiql.png"));
		this.window.showPanel("Timeline");
		assertThat(this.window.panel("Timeline")).contains("China peace plan");
	}

	@Test
	void takesAnArticleIn() {
		this.window.openTab("PasteAnArticle");
		this.window.run();
		this.window.answers("CREATED");
	}

	@Test
	void readsAText() {
		this.window.openTab("ReadAText");
		this.window.run();
		this.window.answers("\"KAZ\"");
		assertThat(this.window.proof()).isNotBlank();
	}

	@Test
	void opensTheQuestionThatAnAddressCarries() {
		var query = URLEncoder.encode("query Shared { nodes(ids: []) { id } }", StandardCharsets.UTF_8);
		try (var shared = chromium.open(this.server, "#query=" + query)) {
			assertThat(shared.tabs()).hasSize(7).startsWith("Shared");
			shared.run();
			shared.answers("\"nodes\"");
			assertThat(shared.complaints()).isEmpty();
		}
	}

	@Test
	void showsArticlesAsTheyComeIn() {
		this.window.openTab("WatchTheNews");
		this.window.run();
		// The page does not tell when the server has begun to listen: articles come until
		// one is heard of.
		Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
			ingest("News of the hour", "https://example.org/" + System.nanoTime());
			return this.window.hasAnswered("News of the hour");
		});
	}

	private void ingest(String headline, String url) {
		var article = Map.of("headline", headline, "url", url, "text", TEXT, "publishedAt", "2023-02-27T08:00:00Z",
				"publisher", "Example Courier (demonstration)");
		var answer = RestClient.create(this.server)
			.post()
			.uri("/graphql")
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("query", INGEST, "variables", Map.of("article", article)))
			.retrieve()
			.body(String.class);
		assertThat(answer).doesNotContain("\"code\"");
	}

}
