package org.newsgraph;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes in: a clear answer with a code, and nothing lost or half stored. */
@NewsgraphTest
class HostileInputTests {

	private static final String TEXT = "Ruritania backed China's peace plan for Ukraine on Friday, its parliament said.";

	@Autowired
	private Graph graph;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void whatCannotBeReadIsRefusedWithACodeAndStoresNothing() {
		long before = things();
		assertThat(refusal(article("", null))).isEqualTo("BAD_USER_INPUT");
		assertThat(refusal(article(" \n\t \u0000\u0007 ", null))).isEqualTo("BAD_USER_INPUT");
		assertThat(refusal(article(null, null))).isEqualTo("BAD_USER_INPUT");
		assertThat(refusal(article(TEXT, "<p>" + TEXT + "</p>"))).isEqualTo("BAD_USER_INPUT");
		assertThat(refusal(article("\uFFFD\u0000\u0001\u0002PNG\uFFFD\uFFFD".repeat(200), null)))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(refusal(article("Words and words. ".repeat(70_000), null))).isEqualTo("TOO_LARGE");
		Map<String, Object> identified = article(TEXT, null);
		identified.put("identifier", "1".repeat(1_000_000));
		assertThat(refusal(identified)).isEqualTo("BAD_USER_INPUT");
		assertThat(things()).isEqualTo(before);
	}

	@Test
	void anAddressThatIsNoWebAddressIsRefused() {
		for (String url : List.of("ftp://gazette.example/a", "file:///etc/passwd", "javascript:alert(1)", "gazette",
				"")) {
			Map<String, Object> article = article(TEXT, null);
			article.put("url", url);
			assertThat(codeOf(article)).as(url).isEqualTo("BAD_USER_INPUT");
		}
	}

	@Test
	void whatIsOddIsTakenWithAWarning() {
		Map<String, Object> undated = article(TEXT, null);
		undated.remove("publishedAt");
		JsonNode stored = this.api.ingest(undated);
		assertThat(warnings(stored)).contains("NO_PUBLICATION_DATE");
		assertThat(stored.at("/article/datePublishedKnown").asBoolean()).isFalse();

		Map<String, Object> future = article(TEXT + " It is far away.", null);
		future.put("publishedAt", "2199-01-01T00:00:00Z");
		assertThat(warnings(this.api.ingest(future))).contains("FUTURE_PUBLICATION_DATE");

		assertThat(warnings(this.api.ingest(article(TEXT + "\u0000 Then it\u0007 rang.", null))))
			.contains("REPAIRED_CHARACTERS");
	}

	@Test
	void aForeignTextIsStoredAndFoundButNotRead() {
		JsonNode stored = this.api.ingest(
				article("""
						Die Regierung in Strelsau begrüßt den Vorschlag und will in den kommenden Wochen mit allen Seiten darüber \
						sprechen. Das teilte eine Sprecherin am Freitag mit. Einzelheiten nannte sie nicht.""",
						null));
		assertThat(warnings(stored)).contains("UNSUPPORTED_LANGUAGE");
		assertThat(stored.at("/article/language").asString()).isEqualTo("de");
		assertThat(stored.at("/reading/events").asInt()).isZero();
		assertThat(this.api.data("{ articles(filter: {text: \"Sprecherin Strelsau\"}) { nodes { id } } }")
			.at("/articles/nodes/0/id")
			.asString()).isEqualTo(stored.at("/article/id").asString());
	}

	@Test
	void aNameHoweverLongStandsInTheWayOfNoList() {
		for (String name : List.of("Ann" + "-Maria".repeat(70), "Ann" + "-Maria".repeat(25),
				"Анна" + "-Мария".repeat(25))) {
			this.api.ingest(article(
					"Mr. %1$s Smith backed China's peace plan on Friday. Mr. %1$s Smith visited Japan.".formatted(name),
					null));
		}
		for (String list : List.of("actors", "issues")) {
			assertThat(namesPageByPage(list)).as(list)
				.isNotEmpty()
				.doesNotHaveDuplicates()
				.allSatisfy((name) -> assertThat(name).hasSizeLessThanOrEqualTo(200));
		}
	}

	@Test
	void aBodyThatIsTooLargeIsRefusedBeforeItIsLookedInto() {
		byte[] large = new byte[5_000_000];
		HttpResponse<String> known = this.api.post(BodyPublishers.ofByteArray(large));
		HttpResponse<String> unknown = this.api
			.post(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
		assertThat(List.of(known.statusCode(), unknown.statusCode())).containsOnly(413);
		assertThat(known.body()).contains("TOO_LARGE");
	}

	@Test
	void aDayThatIsInNoCalendarIsRefused() {
		for (String day : List.of("2023-02-29", "2023-02-30", "2023-04-31", "2023-13-01", "23-01-01", "yesterday",
				"-999999999-01-01", "+10000-01-01", "0000-12-31")) {
			assertThat(this.api.code("{ relations(filter: {validOn: \"" + day + "\"}) { totalCount } }", Map.of()))
				.as(day)
				.isEqualTo("BAD_USER_INPUT");
		}
		assertThat(
				this.api.data("{ relations(filter: {validOn: \"2024-02-29\"}) { totalCount } }", Map.of()).toString())
			.contains("totalCount");
	}

	@Test
	void aMomentThatNoNewsCanBeOfIsRefused() {
		for (String moment : List.of("-999999999-01-01T00:00:00+18:00", "+999999999-12-31T23:59:59-18:00",
				"+10000-01-01T00:00:00Z", "2023-02-24T08:15:00", "2023-02-24T25:00:00Z")) {
			assertThat(this.api.code("{ events(filter: {knownBy: \"" + moment + "\"}) { totalCount } }", Map.of()))
				.as(moment)
				.isEqualTo("BAD_USER_INPUT");
			Map<String, Object> article = article(TEXT, null);
			article.put("publishedAt", moment);
			assertThat(codeOf(article)).as(moment).isEqualTo("BAD_USER_INPUT");
		}
	}

	@Test
	void moreNamesThanAPageHoldsAreRefusedBeforeTheyAreLookedUp() {
		List<Map<String, String>> names = Collections.nCopies(101, Map.of("name", "China"));
		for (String list : List.of("articles(filter: {actors: $names})", "events(filter: {actors: $names})",
				"events(filter: {recipients: $names})", "events(filter: {between: $names})")) {
			assertThat(this.api.code("query($names: [Ref!]) { " + list + " { totalCount } }", Map.of("names", names)))
				.as(list)
				.isEqualTo("TOO_COMPLEX");
		}
	}

	@Test
	void boundsThatNothingLiesWithinAreRefused() {
		for (String list : List.of("articles(filter: {from: \"2023-05-01T00:00:00Z\", to: \"2023-01-01T00:00:00Z\"})",
				"events(filter: {from: \"2023-05-01\", to: \"2023-01-01\"})",
				"statements(filter: {from: \"2023-05-01\", to: \"2023-01-01\"})",
				"timeline(filter: {from: \"2023-05-01\", to: \"2023-01-01\"})", "events(filter: {minConfidence: 1.5})",
				"relations(filter: {minConfidence: -0.1})", "relations(filter: {minSources: -1})")) {
			assertThat(this.api.code("{ " + list + " { totalCount } }", Map.of())).as(list).isEqualTo("BAD_USER_INPUT");
		}
	}

	@Test
	void aQueryThatAsksForTooMuchIsRefused() {
		assertThat(this.api.code("{ articles(first: 101) { nodes { id } } }", Map.of())).isEqualTo("TOO_COMPLEX");
		assertThat(this.api.code("{ articles(first: -1) { nodes { id } } }", Map.of())).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("{ articles(first: 1, last: 1) { nodes { id } } }", Map.of()))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("{ articles(after: \"nonsense\") { nodes { id } } }", Map.of()))
			.isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("""
				{ articles(first: 100) { nodes { events(first: 100) { nodes { actors { events(first: 100) { nodes {
				  id } } } } } } } }""", Map.of())).isEqualTo("TOO_COMPLEX");
		assertThat(this.api.code("{ " + "articles { nodes { copyOf { ".repeat(30) + "id" + " } } }".repeat(30) + " }",
				Map.of()))
			.isIn("TOO_COMPLEX", "BAD_USER_INPUT");
		assertThat(this.api.code("{ nothing }", Map.of())).isEqualTo("BAD_USER_INPUT");
		assertThat(this.api.code("{ articles {", Map.of())).isEqualTo("BAD_USER_INPUT");
	}

	/**
	 * The payloads that graphql-cop sends to find out whether a server can be kept busy.
	 */
	@Test
	void whatTiresOtherServersIsRefused() {
		assertThat(tooMuch("{ " + aliases(101) + "}")).isEqualTo("101 of 30");
		assertThat(tooMuch("{ " + "__typename ".repeat(500) + "}")).isEqualTo("500 of 50");
		assertThat(tooMuch("{ __typename " + "@aa".repeat(11) + " }")).isEqualTo("11 of 10");
		assertThat(tooMuch("{ articles(first: 100) { nodes { events(first: 100) { nodes { actors { id } } } } } }"))
			.isEqualTo("60100 of 50000");
		assertThat(tooMuch("{ __typename " + "#".repeat(40_000) + " }")).endsWith("of 32000");
		assertThat(tooMuch("{ " + "a ".repeat(5000) + "}")).isEqualTo("4001 of 4000");
		assertThat(this.api.code("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
				Map.of()))
			.isEqualTo("TOO_COMPLEX");
	}

	@Test
	void anErrorHelpsNobodyToGuess() {
		JsonNode guess = this.api.ask("{ __schema { directive } artikles { nodes { id } } }", Map.of());
		assertThat(guess.toString()).doesNotContain("Did you mean", "directives", "articles");
		JsonNode many = this.api.ask("{ __typename " + "@aa".repeat(10) + " }", Map.of());
		assertThat(many.get("errors").size()).as("the same fault is told once").isLessThan(3);
		assertThat(many.toString()).doesNotContain("exception", "Exception", "stack", "tracing");
	}

	/** "cost of limit". */
	private String tooMuch(String query) {
		JsonNode error = this.api.ask(query, Map.of()).at("/errors/0/extensions");
		assertThat(error.at("/code").asString()).isEqualTo("TOO_COMPLEX");
		return error.at("/cost").asString() + " of " + error.at("/limit").asString();
	}

	private static String aliases(int count) {
		return IntStream.range(0, count).mapToObj((i) -> "alias" + i + ": __typename ").collect(Collectors.joining());
	}

	@Test
	void whatLooksLikeCypherOrLuceneIsOnlyAName() {
		this.api.ingest(article(TEXT, null));
		long before = things();
		for (String hostile : List.of("' }) DETACH DELETE n //", "`) MATCH (n) DETACH DELETE n //",
				"\u2019}) RETURN 1 //", "*:* OR [a TO z}", "+-&&||!(){}[]^\"~*?:\\/", "a".repeat(5000))) {
			Map<String, String> name = Map.of("n", hostile);
			this.api.data(
					"""
							query($n: String!) { actor(name: $n) { id } issue(name: $n) { id } actors(filter: {name: $n}) { nodes { id } }
							  events(filter: {actors: [{name: $n}], place: {name: $n}}) { nodes { id } }
							  statements(filter: {text: $n, speaker: {name: $n}}) { nodes { id } }
							  relations(filter: {between: [{name: $n}, {name: "China"}]}) { nodes { id } }
							  articles(filter: {text: $n, language: $n}) { nodes { id } } }""",
					name);
		}
		assertThat(things()).isEqualTo(before);
	}

	@Test
	void manyArticlesAreAnsweredEachOnItsOwn() {
		List<Map<String, Object>> articles = List.of(article(TEXT + " One.", null), article("", null),
				article(TEXT + " One.", null));
		JsonNode answer = this.api.data("""
				mutation($i: [ArticleInput!]!) { ingestArticles(input: $i) { created unchanged failed
				  results { outcome errors { code path } } } }""", Map.of("i", articles)).get("ingestArticles");
		assertThat(answer.at("/created").asInt() + answer.at("/unchanged").asInt()).isEqualTo(2);
		assertThat(answer.at("/failed").asInt()).isOne();
		assertThat(answer.at("/results/1/errors/0/path").toString()).isEqualTo("[\"input\",\"1\"]");
	}

	private String refusal(Map<String, ?> article) {
		return this.api.ingest(article).at("/errors/0/code").asString();
	}

	private static List<String> warnings(JsonNode stored) {
		return stored.get("warnings").valueStream().map((warning) -> warning.get("code").asString()).toList();
	}

	private static Map<String, Object> article(@Nullable String text, @Nullable String html) {
		Map<String, Object> article = new HashMap<>();
		article.put("publishedAt", "2023-02-26T09:00:00Z");
		if (text != null) {
			article.put("text", text);
		}
		if (html != null) {
			article.put("html", html);
		}
		return article;
	}

	private List<String> namesPageByPage(String list) {
		String query = """
				query($after: String) {
				  list: %s(first: 2, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } }
				}
				""".formatted(list);
		List<String> names = new ArrayList<>();
		Map<String, Object> behind = new HashMap<>();
		JsonNode page;
		do {
			page = this.api.data(query, behind).get("list");
			names.addAll(page.at("/nodes").findValuesAsString("name"));
			behind.put("after", page.at("/pageInfo/endCursor").asString());
		}
		while (page.at("/pageInfo/hasNextPage").asBoolean());
		return names;
	}

	/** The code of an article that is no input at all. */
	private String codeOf(Map<String, Object> article) {
		return this.api.code("mutation($i: ArticleInput!) { ingestArticle(input: $i) { outcome } }",
				Map.of("i", article));
	}

	private long things() {
		return this.graph.read((cypher) -> cypher.run("MATCH (n) RETURN count(n) AS n")).getFirst().get("n").asLong();
	}

}
