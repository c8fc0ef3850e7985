package org.newsgraph.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Two services on one database: one owns it, the other is a client of its Bolt port. */
class TwoProcessesIT {

	private static final int ARTICLES = 12;

	private static final String TEXT = """
			Kazakhstan supports China's peace plan for Ukraine, Foreign Minister Nurlan Testov said on Monday. \
			"We back the plan in all its points," he said in bulletin number %d. \
			Germany sent medicine to Moldova on 20 February 2023.""";

	private static final String WHAT_IS_THERE = """
			{ articles(first: 100) { totalCount nodes { headline version
			    statements(first: 9) { nodes { text speaker { id } } }
			    events(first: 9) { nodes { id type actors { id } } }
			    actors(first: 20) { nodes { id } } } }
			  actors(filter: {name: "Nurlan Testov"}) { totalCount }
			  relations(filter: {subject: {name: "Kazakhstan"}, object: {name: "China peace plan"}}) {
			    totalCount nodes { type independentSources evidence(first: 1) { totalCount } } } }""";

	@TempDir
	private Path directory;

	@BeforeAll
	static void needsTheJar() {
		ServiceProcess.assumeItIsBuilt();
	}

	@Test
	void theSameArticlesHandedToBothAtOnceAreThereOnceWithOneSetOfFacts() throws Exception {
		Path home = this.directory.resolve("home");
		try (ServiceProcess owner = ServiceProcess.start(home).up();
				ServiceProcess client = ServiceProcess
					.start(this.directory.resolve("none"), "--spring.neo4j.uri=" + owner.bolt(),
							"--spring.neo4j.authentication.username=neo4j",
							"--spring.neo4j.authentication.password="
									+ Files.readString(home.resolve("neo4j-password")).strip())
					.up()) {
			assertThat(client.output()).contains("Neo4j        " + owner.bolt()).doesNotContain("user null");
			Map<Integer, List<String>> outcomes = handIn(List.of(owner, client));
			assertThat(outcomes.values())
				.allSatisfy((each) -> assertThat(each).containsExactlyInAnyOrder("CREATED", "UNCHANGED"));
			JsonNode there = owner.ask(WHAT_IS_THERE, Map.of());
			assertThat(there).isEqualTo(client.ask(WHAT_IS_THERE, Map.of()));
			assertThat(there.at("/articles/totalCount").asInt()).isEqualTo(ARTICLES);
			assertThat(there.at("/actors/totalCount").asInt()).isOne();
			assertThat(there.at("/relations/totalCount").asInt()).isOne();
			assertThat(there.at("/relations/nodes/0/independentSources").asInt()).isOne();
			for (JsonNode article : there.at("/articles/nodes")) {
				assertThat(article.get("version").asInt()).isOne();
				assertThat(article.at("/events")).isEqualTo(there.at("/articles/nodes/0/events"));
				assertThat(article.at("/actors/nodes")).hasSameSizeAs(there.at("/articles/nodes/0/actors/nodes"));
				assertThat(article.at("/statements/nodes"))
					.hasSameSizeAs(there.at("/articles/nodes/0/statements/nodes"))
					.isNotEmpty();
			}
		}
	}

	/** Each article goes to every service at once; gives the outcomes by article. */
	private static Map<Integer, List<String>> handIn(List<ServiceProcess> services) throws Exception {
		Map<Integer, List<String>> outcomes = new HashMap<>();
		try (ExecutorService hands = Executors.newFixedThreadPool(services.size())) {
			for (int number = 0; number < ARTICLES; number++) {
				int bulletin = number;
				List<Callable<String>> calls = services.stream()
					.map((service) -> (Callable<String>) () -> service.ingest("Bulletin " + bulletin,
							TEXT.formatted(bulletin), "https://bulletins.example/" + bulletin))
					.toList();
				List<String> answers = new ArrayList<>();
				for (Future<String> answer : hands.invokeAll(calls)) {
					answers.add(answer.get());
				}
				outcomes.put(number, answers);
			}
		}
		return outcomes;
	}

}
