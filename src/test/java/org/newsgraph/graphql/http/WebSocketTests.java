package org.newsgraph.graphql.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.graph.NewsgraphTest;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What a WebSocket is told that does not speak as graphql-transport-ws wants it. */
@NewsgraphTest
class WebSocketTests {

	private static final Duration SOON = Duration.ofSeconds(10);

	private final Heard heard = new Heard(new ConcurrentLinkedQueue<>(), new CompletableFuture<>());

	private URI address;

	@BeforeEach
	void address(@LocalServerPort int port) {
		this.address = URI.create("ws://127.0.0.1:" + port + "/graphql");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "", "null", "[]", "\"subscribe\"", "{\"type\":\"greet\"}", "{\"type\":7}",
			"{\"id\":\"1\",\"type\":\"subscribe\"}",
			"{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":\"{ __typename }\"}",
			"{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":null}}",
			"{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"documentId\":7}}", "{\"documentId\":",
			"{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\",\"variables\":[]}}" })
	void aMessageOfAnotherKindClosesIt(String message) throws Exception {
		opened().sendText(message, true).join();
		assertThat(this.heard.closed().get(SOON.toSeconds(), TimeUnit.SECONDS)).isEqualTo(4400);
	}

	@Test
	void aSocketOfNoProtocolIsClosed() throws Exception {
		HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(this.address, this.heard).join();
		assertThat(this.heard.closed().get(SOON.toSeconds(), TimeUnit.SECONDS)).isEqualTo(4406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "subscription { nothing }", "{ nothing }", "{", "subscription { articleIngested }" })
	void whatCannotBeAskedIsAnErrorAndTheSocketStaysOpen(String query) {
		WebSocket socket = opened();
		subscribe(socket, "{\"query\":\"" + query + "\"}");
		await("\"error\"");
		assertThat(this.heard.messages()).last().asString().contains("BAD_USER_INPUT").contains("\"id\":\"1\"");
		socket.sendText("{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"}}", true)
			.join();
		await("\"Query\"");
		socket.abort();
	}

	@Test
	void aDocumentIsAskedByItsIdWithVariables() {
		WebSocket socket = opened();
		subscribe(socket, "{\"documentId\":\"Headlines\",\"variables\":{\"first\":1}}");
		await("\"nodes\"");
		assertThat(this.heard.messages()).filteredOn((message) -> message.contains("\"next\""))
			.singleElement()
			.asString()
			.contains("articles");
		socket.abort();
	}

	@Test
	void anIdThatNoDocumentHasIsAnErrorAndTheSocketStaysOpen() {
		WebSocket socket = opened();
		subscribe(socket, "{\"documentId\":\"Nothing\"}");
		await("\"error\"");
		assertThat(this.heard.messages()).last().asString().contains("PERSISTED_DOCUMENT_NOT_FOUND");
		subscribe(socket, "{\"documentId\":\"Headlines\"}");
		await("\"nodes\"");
		socket.abort();
	}

	@Test
	void whatTakesLongHoldsUpNothingElseThatIsAskedThere() {
		WebSocket socket = opened();
		String sentence = "Ruritania condemned the attack on the port of Zenda. ";
		subscribe(socket, "{\"query\":\"mutation($text: String!) { ingestArticle(input: {text: $text}) { outcome } }\","
				+ "\"variables\":{\"text\":\"" + sentence.repeat(100) + "\"}}");
		socket.sendText("{\"type\":\"ping\"}", true).join();
		await("\"pong\"");
		assertThat(this.heard.messages()).noneMatch((message) -> message.contains("\"next\""));
		await("\"next\"");
		socket.abort();
	}

	private static void subscribe(WebSocket socket, String payload) {
		socket.sendText("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":" + payload + "}", true).join();
	}

	private WebSocket opened() {
		WebSocket socket = HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(this.address, this.heard)
			.join();
		socket.sendText("{\"type\":\"connection_init\"}", true).join();
		await("connection_ack");
		return socket;
	}

	private void await(String text) {
		Awaitility.await()
			.atMost(SOON)
			.until(() -> this.heard.messages().stream().anyMatch((message) -> message.contains(text)));
	}

	/** What came over a socket, and how it was closed. */
	private record Heard(Queue<String> messages, CompletableFuture<Integer> closed) implements WebSocket.Listener {

		@Override
		public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.messages.add(data.toString());
			socket.request(1);
			return null;
		}

		@Override
		public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
			this.closed.complete(status);
			return null;
		}

	}

}
