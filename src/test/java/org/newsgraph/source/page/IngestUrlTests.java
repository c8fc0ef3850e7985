package org.newsgraph.source.page;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import org.newsgraph.source.fetch.LiftedSite;
import org.newsgraph.source.fetch.Reply;
import org.newsgraph.source.fetch.Site;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** An address goes in, and what its page reports can be asked for. */
@NewsgraphTest
@Import(LiftedSite.class)
class IngestUrlTests {

	private static final String PAGE = """
			<html><head><title>Ruritania backs the plan | Zenda Gazette</title>
			<link rel="canonical" href="CANONICAL">
			<meta property="article:published_time" content="2023-02-25T10:00:00Z"></head>
			<body><nav><a href="/">Home</a></nav><article><h1>Ruritania backs the plan</h1>
			<p>Kazakhstan supports China's peace plan for Ukraine, the Foreign Ministry in Astana said on Saturday.</p>
			<p>The ministry welcomed the proposal of Beijing.</p></article></body></html>""";

	@Autowired
	private Site site;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void aPageIsReadStoredAndKnownTheSecondTime() {
		this.site.on("/plan", Reply.page(PAGE.replace("CANONICAL", "/plan")));
		this.site.on("/moved", Reply.redirect(301, "/plan?utm_source=mail"));
		this.site.on("/plan?utm_source=mail", Reply.page(PAGE.replace("CANONICAL", "/plan")));
		JsonNode first = ingest(this.site.at("/moved"));
		assertThat(first.at("/errors")).isEmpty();
		assertThat(first.at("/outcome").asString()).isEqualTo("CREATED");
		assertThat(first.at("/article/headline").asString()).isEqualTo("Ruritania backs the plan");
		assertThat(first.at("/article/url").asString()).isEqualTo(this.site.at("/plan?utm_source=mail").toString());
		assertThat(first.at("/article/datePublished").asString()).isEqualTo("2023-02-25T10:00:00Z");
		assertThat(first.at("/article/text").asString()).startsWith("Kazakhstan supports").doesNotContain("Home");
		assertThat(first.at("/reading/statements").asInt() + first.at("/reading/events").asInt()).isPositive();
		JsonNode again = ingest(this.site.at("/plan"));
		assertThat(again.at("/outcome").asString()).isEqualTo("UNCHANGED");
		assertThat(again.at("/article/id")).isEqualTo(first.at("/article/id"));
	}

	@Test
	void anAddressInsideTheNetworkIsRefusedWithItsCodeAndStoresNothing() {
		for (String inside : new String[] { "http://127.0.0.1/", "http://169.254.169.254/latest/meta-data/",
				"http://localhost:8080/graphql", "http://[::1]/", "http://desk.internal/", "http://0177.0.0.1/",
				"http://2130706433/", "http://127.1/", "http://0x7f.1/f", "http://\uFF11\uFF12\uFF17.0.0.1/" }) {
			JsonNode refused = ingest(inside);
			assertThat(refused.at("/errors/0/code").asString()).isEqualTo("ADDRESS_REFUSED");
			assertThat(refused.at("/errors/0/path/0").asString()).isEqualTo("url");
			assertThat(refused.at("/article").isNull()).isTrue();
		}
	}

	@Test
	void whatTheSiteForbidsOrDoesNotHaveIsRefusedWithItsCode() {
		this.site.on("/robots.txt", Reply.text("User-agent: *\nDisallow: /drafts/\n"));
		this.site.on("/empty", Reply.page("<html></html>"));
		this.site.on("/inwards", Reply.redirect(302, "http://192.168.0.1/router"));
		assertThat(ingest(this.site.at("gazette.example", "/drafts/plan")).at("/errors/0/code").asString())
			.isEqualTo("ROBOTS_REFUSED");
		assertThat(ingest(this.site.at("/none")).at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
		assertThat(ingest(this.site.at("/empty")).at("/errors/0/code").asString()).isEqualTo("BAD_USER_INPUT");
		JsonNode inwards = ingest(this.site.at("/inwards"));
		assertThat(inwards.at("/errors/0/code").asString()).isEqualTo("ADDRESS_REFUSED");
		assertThat(inwards.at("/errors/0/message").asString()).doesNotContain("192.168");
	}

	@ParameterizedTest
	@CsvSource({ "file:///etc/passwd, begins with http:// or https://", "127.1, begins with http:// or https://",
			"http:///plan, names no host", "http://gazette example/plan, a character",
			"https://gazette.example/p|an, a character" })
	void whatIsNoWebAddressIsRefusedBeforeAnybodyIsAskedAndSaysWhatIsWrong(String text, String wrong) {
		JsonNode refused = this.api.ask("mutation($url: Url!) { ingestUrl(url: $url) { outcome } }",
				Map.of("url", text));
		assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(refused.at("/errors/0/message").asString()).contains(wrong);
	}

	private JsonNode ingest(Object url) {
		return this.api
			.data("""
					mutation($url: Url!) { ingestUrl(url: $url) {
					  outcome article { id headline url datePublished text }
					  reading { events statements } warnings { code } errors { code message path } } }""",
					Map.of("url", url.toString()))
			.get("ingestUrl");
	}

}
