package org.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts questions to a GraphQL API over HTTP, a connection kept open for each of those who
 * ask at once. It shares the processors with what it measures, so it does no more than it
 * must.
 */
final class Asker implements AutoCloseable {

	private final CloseableHttpClient client = HttpClients.custom()
		.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
			.setMaxConnTotal(Load.CONNECTIONS)
			.setMaxConnPerRoute(Load.CONNECTIONS)
			.build())
		.disableContentCompression()
		.disableCookieManagement()
		.disableRedirectHandling()
		.disableAuthCaching()
		.disableAutomaticRetries()
		.build();

	private final JsonMapper json = new JsonMapper();

	private final URI address;

	/** Asks at the path where the API is. */
	Asker(String address) {
		this.address = URI.create(address);
	}

	/** Asks for the n-th time, and gives the answer as it came. */
	String ask(Document document, int time) {
		HttpPost request = new HttpPost(this.address);
		request.setEntity(
				new StringEntity(this.json.writeValueAsString(document.body(time)), ContentType.APPLICATION_JSON));
		try {
			return this.client.execute(request, Asker::answer);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String answer(ClassicHttpResponse response) throws IOException, ParseException {
		String answer = EntityUtils.toString(response.getEntity());
		if (response.getCode() != 200 || answer.contains("\"errors\"")) {
			throw new IllegalStateException(answer);
		}
		return answer;
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
		this.client.close(CloseMode.GRACEFUL);
	}

}
