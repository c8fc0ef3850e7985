package org.newsgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphTest;
import reactor.core.publisher.Hooks;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * That a query which takes too long is told so, and leaves nothing running in the
 * database.
 */
@GraphTest
class QueryTimeTests {

	private static final String ENDLESS = """
			UNWIND range(1, 1000000009) AS a UNWIND range(1, 1000) AS b RETURN count(a * b) AS n""";

	private static final String RUNNING = """
			SHOW TRANSACTIONS YIELD currentQuery
			WHERE currentQuery CONTAINS '1000000009' AND NOT currentQuery STARTS WITH 'SHOW'
			RETURN currentQuery""";

	@Autowired
	private Graph graph;

	/** As spring.reactor.context-propagation=auto does in the service. */
	@BeforeAll
	static void carryContext() {
		Hooks.enableAutomaticContextPropagation();
	}

	@AfterAll
	static void carryContextNoMore() {
		Hooks.disableAutomaticContextPropagation();
	}

	@Test
	void aQueryThatTakesTooLongIsStoppedInTheDatabaseToo() {
		ResponseError error = ask().getErrors().getFirst();
		assertThat(error.getExtensions()).containsEntry("code", "TOO_COMPLEX").containsEntry("limit", 700L);
		assertThat((Long) error.getExtensions().get("cost")).isGreaterThanOrEqualTo(700L);
		assertThat(error.getMessage()).contains("700 ms");
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> running().isEmpty());
	}

	private List<Record> running() {
		return this.graph.read((cypher) -> cypher.run(RUNNING));
	}

	private ExecutionGraphQlResponse ask() {
		return Objects.requireNonNull(service()
			.execute(new DefaultExecutionGraphQlRequest("{ endless }", null, Map.of(), Map.of(), "1", null))
			.block(Duration.ofSeconds(60)));
	}

	private DefaultExecutionGraphQlService service() {
		DefaultBatchLoaderRegistry registry = new DefaultBatchLoaderRegistry();
		new Batches(registry).<String, Long>values("endless",
				(keys) -> this.graph.read((cypher) -> Map.of("n", cypher.run(ENDLESS).getFirst().get("n").asLong())));
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource("type Query { endless: Int }".getBytes(StandardCharsets.UTF_8)))
			.instrumentation(List.of(new TimeLimit(Duration.ofMillis(700), Duration.ofSeconds(9))))
			.exceptionResolvers(List.of(new ErrorResolver()))
			.configureRuntimeWiring((wiring) -> wiring.type("Query",
					(fields) -> fields.dataFetcher("endless",
							(environment) -> Objects.requireNonNull(environment.<String, Long>getDataLoader("endless"))
								.load("n"))))
			.build();
		DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
		service.addDataLoaderRegistrar(registry);
		return service;
	}

}
