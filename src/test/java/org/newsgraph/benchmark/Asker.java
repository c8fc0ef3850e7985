package org.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts questions to a GraphQL API over HTTP, with connections kept open. */
final class Asker implements AutoCloseable {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = new JsonMapper();

	private final URI address;

	/** Asks at the path where the API is. */
	Asker(String address) {
		this.address = URI.create(address);
	}

	/** Asks for the n-th time, and gives the answer as it came. */
	String ask(Document document, int time) {
		HttpRequest request = HttpRequest.newBuilder(this.address)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(this.json.writeValueAsString(document.body(time))))
			.build();
		try {
			HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
				throw new IllegalStateException(answer.body());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** All names, dates, texts and addresses in the n-th answer. */
	Set<String> named(Document document, int time) {
		return values(this.json.readTree(ask(document, time)).path("data")).collect(Collectors.toSet());
	}

	private static Stream<String> values(JsonNode node) {
		return node.isString() ? Stream.of(node.stringValue()) : node.valueStream().flatMap(Asker::values);
	}

	@Override
	public void close() {
		this.client.close();
	}

}
