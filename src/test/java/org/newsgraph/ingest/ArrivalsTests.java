package org.newsgraph.ingest;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Articles are told of as they come in, over both transports. */
@NewsgraphTest
class ArrivalsTests {

	private static final Duration SOON = Duration.ofMinutes(2);

	private int port;

	private Api api;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.port = port;
		this.api = new Api(port);
	}

	@Test
	void anArticleIsToldOfOverServerSentEvents() throws Exception {
		try (InputStream events = this.api.follow("subscription { articleIngested { headline } }")) {
			CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> lineWith(events, "Harvest of Zenda"));
			Awaitility.await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
				ingest("Harvest of Zenda", "https://events.example/" + System.nanoTime());
				return told.isDone();
			});
			assertThat(told.join()).contains("articleIngested");
		}
	}

	@Test
	void anEventIsToldOfWithItsProofWhenItIsFirstReported() throws Exception {
		String asked = """
				subscription { eventReported(filter: {types: [ACCUSE]}) { type actors { name }
				  evidence(first: 1) { nodes { exact article { headline } } } } }""";
		try (InputStream events = this.api.follow(asked)) {
			CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> lineWith(events, "ACCUSE"));
			Awaitility.await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
				tell("Peru condemned Chile on Friday.", "https://events.example/" + System.nanoTime(), day());
				return told.isDone();
			});
			assertThat(told.join()).contains("Peru", "condemned Chile");
		}
	}

	@Test
	void eachThingIsToldOfAsTheGraphIsThen() throws Exception {
		String asked = "subscription { eventReported(filter: {actors: [{name: \"Togo\"}]}) "
				+ "{ actors { name events { totalCount } } } }";
		try (InputStream events = this.api.follow(asked)) {
			CompletableFuture<String> another = CompletableFuture
				.supplyAsync(() -> lines(events).filter((line) -> line.contains("totalCount"))
					.distinct()
					.skip(1)
					.findFirst()
					.orElseThrow());
			AtomicLong days = new AtomicLong();
			Awaitility.await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
				tell("Togo condemned Benin on Friday.", "https://togo.example/" + System.nanoTime(),
						LocalDate.of(2030, 5, 1).plusDays(7 * days.incrementAndGet()).toString());
				return another.isDone();
			});
			assertThat(another.join()).contains("Togo");
		}
	}

	@Test
	void aRelationThatTurnsIntoItsContraryHasReversed() throws Exception {
		String asked = """
				subscription { relationChanged(filter: {subject: {name: "Peru"}}) { kind reason on
				  relation { type object { name } } previous { type } evidence(first: 1) { nodes { exact } } } }""";
		tell("Peru supports Ecuador, its president said.", "https://turns.example/" + System.nanoTime(), "2030-01-05");
		try (InputStream changes = this.api.follow(asked)) {
			CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> lineWith(changes, "REVERSED"));
			for (int day = 10; day < 28 && !told.isDone(); day++) {
				String verb = (day % 2 == 0) ? "rejected the plan of" : "supports";
				tell("Peru " + verb + " Ecuador, its president said.", "https://turns.example/" + System.nanoTime(),
						"2030-01-" + day);
				Thread.sleep(1_000);
			}
			assertThat(told.join()).contains("in place of", "Ecuador", "exact");
		}
	}

	@Test
	void oldNewsThatIsFilledInIsLeftOutIfThatIsWished() throws Exception {
		String asked = """
				subscription { relationChanged(filter: {subject: {name: "Chile"}}, from: "2030-03-01") { kind on
				  relation { object { name } } } }""";
		try (InputStream changes = this.api.follow(asked)) {
			CompletableFuture<String> told = CompletableFuture.supplyAsync(() -> lineWith(changes, "relationChanged"));
			Awaitility.await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
				tell("Chile supports Bolivia, its president said.", "https://old.example/" + System.nanoTime(),
						"2030-02-11");
				tell("Chile supports Uruguay, its president said.", "https://old.example/" + System.nanoTime(),
						"2030-03-11");
				return told.isDone();
			});
			assertThat(told.join()).contains("Uruguay", "2030-03-11").doesNotContain("Bolivia");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "eventReported(filter: {origins: [GDELT]}) { id }",
			"eventReported(filter: {from: \"2030-02-01\", to: \"2030-01-01\"}) { id }",
			"articleIngested(filter: {from: \"2030-02-01T00:00:00Z\", to: \"2030-01-01T00:00:00Z\"}) { id }" })
	void whoWaitsForWhatCannotComeIsToldAtOnce(String asked) {
		InputStream events = this.api.follow("subscription { " + asked + " }");
		assertThat(lineWith(events, "BAD_USER_INPUT")).isNotNull();
	}

	@Test
	void whoAsksForWhatCannotBeFollowedIsToldWhy() {
		String many = IntStream.range(0, 100).mapToObj((n) -> "a" + n + ": id ").collect(Collectors.joining());
		Map.of("nothing { id }", "BAD_USER_INPUT", "articleIngested", "BAD_USER_INPUT",
				"articleIngested { " + many + "}", "TOO_COMPLEX")
			.forEach((asked,
					code) -> assertThat(CompletableFuture
						.supplyAsync(() -> lineWith(this.api.follow("subscription { " + asked + " }"), code))
						.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS)
						.join()).isNotNull());
	}

	@Test
	void whoListenedBeforeGetsWhatWasMissed() throws Exception {
		String since = Instant.now().minusSeconds(1).toString();
		ingest("Missed in Zenda", "https://missed.example/" + System.nanoTime());
		try (InputStream events = this.api
			.follow("subscription { articleIngested(since: \"" + since + "\") { headline } }")) {
			assertThat(CompletableFuture.supplyAsync(() -> lineWith(events, "Missed in Zenda"))
				.get(SOON.toSeconds(), TimeUnit.SECONDS)).contains("articleIngested");
		}
	}

	@Test
	void whatIsOlderThanADayIsNotFilledIn() throws Exception {
		try (InputStream events = this.api
			.follow("subscription { articleIngested(since: \"2001-01-01T00:00:00Z\") { headline } }")) {
			assertThat(CompletableFuture.supplyAsync(() -> lineWith(events, "BAD_USER_INPUT"))
				.get(SOON.toSeconds(), TimeUnit.SECONDS)).contains("at most a day ago");
		}
	}

	@Test
	void onlyTheArticlesMeantAreToldOfOverAWebSocket() {
		Queue<String> messages = new ConcurrentLinkedQueue<>();
		WebSocket socket = HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://127.0.0.1:" + this.port + "/graphql"), new Listener(messages))
			.join();
		socket.sendText("{\"type\":\"connection_init\"}", true).join();
		Awaitility.await()
			.atMost(SOON)
			.until(() -> messages.stream().anyMatch((text) -> text.contains("connection_ack")));
		socket.sendText(
				"""
						{"id":"1","type":"subscribe","payload":{"query":
						"subscription { articleIngested(filter: {publisher: {name: \\"wanted.example\\"}}) { headline url } }"}}""",
				true)
			.join();
		Awaitility.await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
			ingest("Unwanted", "https://unwanted.example/" + System.nanoTime());
			ingest("Wanted", "https://wanted.example/" + System.nanoTime());
			return messages.stream().anyMatch((text) -> text.contains("https://wanted.example"));
		});
		assertThat(messages).noneMatch((text) -> text.contains("unwanted.example"));
		socket.abort();
	}

	private void ingest(String headline, String url) {
		this.api.ingest(Map.of("headline", headline, "url", url, "publishedAt", "2023-02-26T09:00:00Z", "text",
				"The harvest of the valley was brought in early this year. Number " + url.hashCode() + "."));
	}

	private void tell(String text, String url, String day) {
		this.api.ingest(Map.of("headline", "Told", "url", url, "publishedAt", day + "T09:00:00Z", "text", text));
	}

	/** Another day each time, so that the event is another one each time. */
	private static String day() {
		return LocalDate.of(2030, 1, 1).plusDays(System.nanoTime() % 3000).toString();
	}

	private static Stream<String> lines(InputStream events) {
		return new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8)).lines();
	}

	private static String lineWith(InputStream events, String words) {
		return lines(events).filter((line) -> line.contains(words)).findFirst().orElseThrow();
	}

	private record Listener(Queue<String> messages) implements WebSocket.Listener {

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.messages.add(data.toString());
			socket.request(1);
			return CompletableFuture.completedFuture(null);
		}

	}

}
