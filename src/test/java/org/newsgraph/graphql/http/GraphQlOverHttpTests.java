package org.newsgraph.graphql.http;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the specification of GraphQL over HTTP asks for, and the audit in .ci/run does not
 * look at.
 */
@NewsgraphTest
class GraphQlOverHttpTests {

	private static final String MODERN = "application/graphql-response+json";

	private static final String TYPE = "{ __typename }";

	private static final String HEADLINES = "sha256:d25f2c1934711652695231a0bc0d4b4d56293e4a129d65654e8260e96dc987d4";

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.api = new Api(port);
	}

	@Test
	void aQueryIsAnsweredByGetWithItsVariables() {
		HttpResponse<String> answer = this.api
			.get(Map.of("query", "query Q($n: Int) { articles(first: $n) { nodes { id } } } query R { __typename }",
					"variables", "{\"n\": 5}", "operationName", "Q", "extensions", "{}"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Api.json(answer).at("/data/articles/nodes").isArray()).isTrue();
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept");
	}

	@Test
	void theLimitsAreTheSameByGet() {
		assertThat(code(this.api.get(Map.of("query", "{ " + "__typename ".repeat(51) + "}")))).isEqualTo("TOO_COMPLEX");
		assertThat(code(this.api.get(Map.of("query", "{ word " + "@skip(if: true) ".repeat(11) + "}"))))
			.isEqualTo("TOO_COMPLEX");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mutation { ingestArticle(input: {text: \"Ruritania backed the plan.\"}) { outcome } }",
			"subscription { articleIngested { id } }", "query Q { __typename } mutation M { __typename }" })
	void onlyQueriesAreRunByGet(String document) {
		HttpResponse<String> answer = this.api.get(Map.of("query", document));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void whatIsAllowedIsToldToWhoAsks() {
		HttpResponse<String> answer = this.api.send("OPTIONS", "", BodyPublishers.noBody());
		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST, OPTIONS");
	}

	@Test
	void aPackedRequestIsRefusedAsSuch() {
		HttpResponse<String> answer = post("{\"query\":\"{ __typename }\"}", "Content-Type", "application/json",
				"Content-Encoding", "gzip");
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(Api.json(answer).at("/errors/0/message").asString()).contains("without Content-Encoding");
	}

	@Test
	void theQueryBesideAMutationIsRunByGetIfItIsMeant() {
		Map<String, String> document = new HashMap<>(
				Map.of("query", "query Q { __typename } mutation M { __typename }", "operationName", "Q"));
		assertThat(this.api.get(document).statusCode()).isEqualTo(200);
		document.put("operationName", "M");
		assertThat(this.api.get(document).statusCode()).isEqualTo(405);
	}

	@ParameterizedTest
	@CsvSource({ "cross-site, 403", "same-site, 403", "same-origin, 200", "none, 200" })
	void aPageOfAnotherSiteDoesNotEmbedAnAnswer(String site, int status) {
		assertThat(this.api.get(Map.of("query", TYPE), "Sec-Fetch-Site", site).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH", "HEAD" })
	void otherMethodsAreNotAllowed(String method) {
		HttpResponse<String> answer = this.api.send(method, "", BodyPublishers.noBody());
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET, POST, OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x",
			"application/graphql", "application/json; charset=utf-16", "nonsense" })
	void onlyJsonIsTaken(String contentType) {
		HttpResponse<String> answer = post("{\"query\":\"" + TYPE + "\"}", "Content-Type", contentType);
		assertThat(answer.statusCode()).isEqualTo(415);
		assertThat(answer.headers().firstValue("Accept-Post")).hasValue("application/json");
		assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void whoTakesOnlyPagesGetsNone() {
		HttpResponse<String> answer = post("{\"query\":\"" + TYPE + "\"}", "Content-Type", "application/json", "Accept",
				"text/html");
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", MODERN })
	void whoSubscribesAndTakesOnlyOneAnswerIsToldHowToFollow(String accept) {
		HttpResponse<String> answer = post("{\"query\":\"subscription { articleIngested { id } }\"}", "Content-Type",
				"application/json", "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
		assertThat(answer.body()).contains("text/event-stream", "WebSocket");
	}

	@Test
	void aQueryBesideASubscriptionIsAnsweredAtOnce() {
		HttpResponse<String> answer = json(
				"{\"query\":\"query Q { __typename } subscription S { articleIngested { id } }\",\"operationName\":\"Q\"}");
		assertThat(answer.body()).contains("\"Query\"");
	}

	@Test
	void theModernKindOfAnswerSaysByItsStatusWhetherTheRequestWasRight() {
		assertThat(modern("{\"query\":\"{ __typename }\"}")).isEqualTo(200);
		assertThat(modern("{\"query\":\"{ nothing }\"}")).isEqualTo(400);
		assertThat(modern("{\"query\":\"{ articles {\"}")).isEqualTo(400);
		assertThat(modern("{\"query\":\"query Q { __typename }\", \"operationName\": \"R\"}")).isEqualTo(400);
		assertThat(modern("{\"query\":\"query Q($n: Int!) { articles(first: $n) { nodes { id } } }\"}")).isEqualTo(400);
		assertThat(modern("{\"query\":\"{ articles(first: -1) { nodes { id } } }\"}")).as("a field failed")
			.isEqualTo(200);
	}

	@Test
	void theOldKindOfAnswerSaysSoInItsErrors() {
		HttpResponse<String> answer = json("{\"query\":\"{ nothing }\"}");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
		assertThat(Api.json(answer).has("data")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "null", "7", "\"{ __typename }\"", "{}", "{\"query\":null}", "{\"query\":\" \"}",
			"{\"query\":[\"{ __typename }\"]}", "{\"query\":\"{ __typename }\",\"variables\":[]}",
			"{\"query\":\"{ __typename }\",\"variables\":\"{}\"}", "{\"query\":\"{ __typename }\",\"extensions\":1}",
			"{\"query\":\"{ __typename }\",\"operationName\":1}", "{\"query\":\"{ a }\",\"query\":\"{ b }\"}",
			"{\"query\":\"{ __typename }\"} {}", "{\"query\":\"{ __typename }\",\"documentId\":\"Headlines\"}" })
	void whatIsNoRequestIsABadOne(String body) {
		HttpResponse<String> answer = json(body);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aParameterIsGivenOnce() {
		HttpResponse<String> answer = this.api.send("GET", "?query=%7B__typename%7D&query=%7B__typename%7D",
				BodyPublishers.noBody());
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(this.api.get(Map.of()).statusCode()).isEqualTo(400);
		assertThat(this.api.get(Map.of("query", TYPE, "variables", "[]")).statusCode()).isEqualTo(400);
	}

	@Test
	void jsonThatIsTooDeepIsABadRequest() {
		assertThat(
				json("{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(3000) + "]".repeat(3000) + "}}")
					.statusCode())
			.isEqualTo(400);
	}

	@Test
	void operationsAreNotTakenInBatches() {
		HttpResponse<String> answer = json("[{\"query\":\"{ __typename }\"},{\"query\":\"{ __typename }\"}]");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Api.json(answer).at("/errors/0/extensions").toString())
			.isEqualTo("{\"code\":\"TOO_COMPLEX\",\"cost\":2,\"limit\":1}");
	}

	@Test
	void aTrustedDocumentIsKnownByItsHashAndByItsName() {
		for (String id : List.of(HEADLINES, HEADLINES.toUpperCase(Locale.ROOT).replace("SHA256", "sha256"),
				"Headlines")) {
			HttpResponse<String> answer = json("{\"documentId\":\"" + id + "\",\"variables\":{\"first\":1}}");
			assertThat(Api.json(answer).at("/data/articles/nodes").isArray()).as(answer.body()).isTrue();
			assertThat(this.api.get(Map.of("documentId", id)).statusCode()).isEqualTo(200);
		}
	}

	@Test
	void anUnknownDocumentIsNotFound() {
		HttpResponse<String> answer = json("{\"documentId\":\"sha256:00\"}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(code(answer)).isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND");
		assertThat(code(this.api.get(Map.of("documentId", "../Headlines")))).isEqualTo("PERSISTED_DOCUMENT_NOT_FOUND");
	}

	@Test
	void aTrustedMutationIsNotRunByGetEither() {
		assertThat(this.api.get(Map.of("documentId", "Submit", "variables", "{\"article\":{}}")).statusCode())
			.isEqualTo(405);
	}

	@Test
	void whateverComesInIsNoFaultOfOurs() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 300; i++) {
			String body = mangled("{\"query\":\"query Q($n: Int) { articles(first: $n) { nodes { id } } }\","
					+ "\"variables\":{\"n\":3},\"operationName\":\"Q\",\"extensions\":{}}", random);
			String accept = mangled("application/json;q=0.5, application/graphql-response+json; charset=utf-8", random);
			HttpResponse<String> answer = random.nextBoolean()
					? post(body, "Content-Type", mangled("application/json; charset=utf-8", random), "Accept", accept)
					: this.api.get(Map.of("query", mangled(TYPE, random), "variables", body), "Accept", accept);
			assertThat(answer.statusCode()).as("seed %d, %s, %s", seed, body, accept).isLessThan(500);
			assertThat(answer.statusCode() == 200 || answer.body().contains("\"code\""))
				.as("seed %d, %s", seed, answer.body())
				.isTrue();
		}
	}

	/** With a few printable characters put in, left out or changed. */
	private static String mangled(String text, Random random) {
		StringBuilder mangled = new StringBuilder(text);
		for (int changes = random.nextInt(4); changes > 0; changes--) {
			int at = random.nextInt(mangled.length());
			char other = (char) (33 + random.nextInt(94));
			switch (random.nextInt(3)) {
				case 0 -> mangled.insert(at, other);
				case 1 -> mangled.deleteCharAt(at);
				default -> mangled.setCharAt(at, other);
			}
		}
		return mangled.toString();
	}

	private int modern(String body) {
		HttpResponse<String> answer = post(body, "Content-Type", "application/json", "Accept", MODERN);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue(MODERN);
		return answer.statusCode();
	}

	private HttpResponse<String> json(String body) {
		return post(body, "Content-Type", "application/json");
	}

	private HttpResponse<String> post(String body, String... headers) {
		return this.api.send("POST", "", BodyPublishers.ofString(body), headers);
	}

	private static String code(HttpResponse<String> answer) {
		return Api.json(answer).at("/errors/0/extensions/code").asString();
	}

}
