package org.newsgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Deadline;
import reactor.core.publisher.Hooks;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** That what a request may take ends the work done for it on other threads, too. */
class TimeLimitTests {

	private static final Duration QUERIES = Duration.ofSeconds(77);

	private static final Duration MUTATIONS = Duration.ofSeconds(555);

	private static final String SCHEMA = """
			type Query { secondsLeft: Int! }
			type Mutation { secondsLeft: Int! }
			""";

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
	void theDeadlineOfAQueryReachesTheThreadOfABatchLoader() {
		assertThat(secondsLeft("{ secondsLeft }")).isBetween(70, 77);
	}

	@Test
	void aMutationHasItsOwnTime() {
		assertThat(secondsLeft("mutation { secondsLeft }")).isBetween(540, 555);
	}

	private static int secondsLeft(String query) {
		ExecutionGraphQlResponse response = Objects.requireNonNull(
				service().execute(new DefaultExecutionGraphQlRequest(query, null, Map.of(), Map.of(), "1", null))
					.block(Duration.ofSeconds(60)));
		assertThat(response.getErrors()).isEmpty();
		return Objects.requireNonNull(response.field("secondsLeft").<Integer>getValue());
	}

	private static DefaultExecutionGraphQlService service() {
		DefaultBatchLoaderRegistry registry = new DefaultBatchLoaderRegistry();
		Thread asking = Thread.currentThread();
		new Batches(registry).<String, Integer>values("secondsLeft", (keys) -> {
			assertThat(Thread.currentThread()).isNotSameAs(asking);
			return Map.of("now", (int) Deadline.current().remaining().toSeconds());
		});
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
			.instrumentation(List.of(new TimeLimit(QUERIES, MUTATIONS)))
			.configureRuntimeWiring((wiring) -> {
				for (String type : List.of("Query", "Mutation")) {
					wiring.type(type,
							(fields) -> fields.dataFetcher("secondsLeft",
									(environment) -> Objects
										.requireNonNull(environment.<String, Integer>getDataLoader("secondsLeft"))
										.load("now")));
				}
			})
			.build();
		DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
		service.addDataLoaderRegistrar(registry);
		return service;
	}

}
