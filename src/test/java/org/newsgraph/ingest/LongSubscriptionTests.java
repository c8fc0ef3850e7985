package org.newsgraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.newsroom.Api;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How long a subscription goes on, where a server gives others up soon. */
@NewsgraphTest
@TestPropertySource(properties = { "spring.mvc.async.request-timeout=1s", "spring.graphql.http.sse.keep-alive=200ms" })
class LongSubscriptionTests {

	/** A server looks for what took too long once a second. */
	private static final Duration LONG = Duration.ofSeconds(4);

	@Test
	void itGoesOnUntilTheOneWhoFollowsHangsUp(@LocalServerPort int port) throws Exception {
		try (InputStream events = new Api(port).follow("subscription { articleIngested { id } }")) {
			CompletableFuture<Integer> end = CompletableFuture.supplyAsync(() -> readToTheEnd(events));
			assertThatExceptionOfType(TimeoutException.class)
				.isThrownBy(() -> end.get(LONG.toMillis(), TimeUnit.MILLISECONDS));
		}
	}

	private static int readToTheEnd(InputStream events) {
		try {
			return events.readAllBytes().length;
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
