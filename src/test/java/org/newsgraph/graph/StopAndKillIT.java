package org.newsgraph.graph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is left of articles when the process ends, be it asked to or killed. */
class StopAndKillIT {

	private static final int ARTICLES = 30;

	private static final int BEFORE_THE_KILL = 6;

	private static final String TEXT = """
			Kazakhstan supports China's peace plan for Ukraine, Foreign Minister Nurlan Testov said on Monday. \
			"We back the plan in all its points," he said in bulletin number %d. \
			China released its 12-point position on 24 February 2023.""";

	private static final String WHAT_IS_THERE = """
			{ articles(first: 100) { totalCount edges { node {
			  headline text
			  statements(first: 5) { totalCount }
			  events(first: 5) { totalCount }
			  actors(first: 5) { totalCount }
			} } } }""";

	@TempDir
	private Path directory;

	@BeforeAll
	static void needsTheJar() {
		ServiceProcess.assumeItIsBuilt();
	}

	@Test
	void aStopIsQuickAndAKillLeavesEachArticleWholeOrAbsent(TestReporter reporter) throws Exception {
		try (ServiceProcess first = start()) {
			assertThat(ingest(first, 0)).isEqualTo("CREATED");
			Duration stopped = first.stop();
			reporter.publishEntry("a clean stop takes", stopped.toMillis() + " ms");
			assertThat(stopped).isLessThan(Duration.ofSeconds(8));
		}
		Map<String, String> left;
		try (ServiceProcess second = start()) {
			assertThat(articles(second)).hasSize(1);
			killDuringIngest(second);
		}
		try (ServiceProcess third = start()) {
			left = articles(third);
			reporter.publishEntry("articles after the kill", left.size() + " of " + ARTICLES);
			assertThat(left.size()).isGreaterThanOrEqualTo(BEFORE_THE_KILL);
			assertThat(left.values()).as("facts of each").containsOnly(left.get("Bulletin 0"));
			for (int number = 0; number < ARTICLES; number++) {
				assertThat(ingest(third, number))
					.isEqualTo(left.containsKey("Bulletin " + number) ? "UNCHANGED" : "CREATED");
			}
			assertThat(articles(third)).hasSize(ARTICLES).containsAllEntriesOf(left);
			assertThat(articles(third).values()).containsOnly(left.get("Bulletin 0"));
		}
	}

	private ServiceProcess start() {
		return ServiceProcess.start(this.directory.resolve("home")).up();
	}

	private static void killDuringIngest(ServiceProcess service) throws InterruptedException {
		List<CompletableFuture<String>> ingests = IntStream.range(1, ARTICLES)
			.mapToObj((number) -> CompletableFuture.supplyAsync(() -> ingest(service, number)))
			.toList();
		Awaitility.await()
			.pollInterval(Duration.ofMillis(1))
			.atMost(Duration.ofMinutes(1))
			.until(() -> ingests.stream().filter(CompletableFuture::isDone).count() >= BEFORE_THE_KILL);
		service.kill();
	}

	private static String ingest(ServiceProcess service, int number) {
		try {
			return service.ingest("Bulletin " + number, TEXT.formatted(number), "https://bulletins.example/" + number);
		}
		catch (IOException ex) {
			return "no answer";
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return "interrupted";
		}
	}

	/** How many facts each article has, by headline. */
	private static Map<String, String> articles(ServiceProcess service) throws IOException, InterruptedException {
		Map<String, String> articles = new HashMap<>();
		JsonNode found = service.ask(WHAT_IS_THERE, Map.of()).get("articles");
		for (JsonNode edge : found.get("edges")) {
			JsonNode article = edge.get("node");
			String facts = "statements %s, events %s, actors %s".formatted(article.at("/statements/totalCount"),
					article.at("/events/totalCount"), article.at("/actors/totalCount"));
			assertThat(articles.put(article.get("headline").asString(), facts)).isNull();
		}
		assertThat(found.get("totalCount").asInt()).isEqualTo(articles.size());
		return articles;
	}

}
