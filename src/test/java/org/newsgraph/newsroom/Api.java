package org.newsgraph.newsroom;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client sees of the running service, over real HTTP. */
public final class Api {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI graphql;

	public Api(int port) {
		this.graphql = URI.create("http://127.0.0.1:" + port + "/graphql");
	}

	/** The whole answer to a query: data and errors. */
	public JsonNode ask(String query, Map<String, ?> variables) {
		String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
		return JSON.readTree(post(BodyPublishers.ofString(body)).body());
	}

	/** The data of an answer; an answer with errors fails the test. */
	public JsonNode data(String query, Map<String, ?> variables) {
		JsonNode answer = ask(query, variables);
		if (answer.has("errors")) {
			throw new AssertionError(answer.get("errors").toString());
		}
		return answer.get("data");
	}

	public JsonNode data(String query) {
		return data(query, Map.of());
	}

	/** The code of the first error of an answer. */
	public String code(String query, Map<String, ?> variables) {
		return ask(query, variables).at("/errors/0/extensions/code").asString();
	}

	/** Hands an article in. */
	public JsonNode ingest(Map<String, ?> article) {
		return data("""
				mutation($input: ArticleInput!) { ingestArticle(input: $input) {
				  outcome article { id headline text version datePublishedKnown language }
				  reading { events statements }
				  warnings { code message } errors { code message path } } }""", Map.of("input", article))
			.get("ingestArticle");
	}

	public HttpResponse<String> post(BodyPublisher body) {
		return send(request(body, "application/json"), BodyHandlers.ofString());
	}

	/** Asks by GET, with these headers as name, value, name, value. */
	public HttpResponse<String> get(Map<String, String> parameters, String... headers) {
		String query = parameters.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return send("GET", "?" + query, BodyPublishers.noBody(), headers);
	}

	/** Sends something, with these headers as name, value, name, value. */
	public HttpResponse<String> send(String method, String below, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.graphql + below)).method(method, body);
		return send((headers.length > 0) ? request.headers(headers).build() : request.build(), BodyHandlers.ofString());
	}

	/** Reads the body of an answer. */
	public static JsonNode json(HttpResponse<String> response) {
		return JSON.readTree(response.body());
	}

	/** The lines of a subscription as they come, over server-sent events. */
	public InputStream follow(String subscription) {
		String body = JSON.writeValueAsString(Map.of("query", subscription));
		return send(request(BodyPublishers.ofString(body), "text/event-stream"), BodyHandlers.ofInputStream()).body();
	}

	private HttpRequest request(BodyPublisher body, String accept) {
		return HttpRequest.newBuilder(this.graphql)
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.POST(body)
			.build();
	}

	private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
		try {
			return this.client.send(request, handler);
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
