package org.newsgraph.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.dataloader.DataLoaderOptions;
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

	private static final List<String> FIELDS = List.of("secondsLeft", "beside");

	private static final String SCHEMA = """
			type Query { secondsLeft: Int! beside: Int! }
			type Mutation { secondsLeft: Int! beside: Int! }
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

	private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

	@Test
	void theDeadlineOfAQueryReachesTheThreadsOfItsBatchLoaders() {
		assertThat(secondsLeft("{ secondsLeft beside }")).hasSize(2)
			.allSatisfy((left) -> assertThat(left).isBetween(70, 77));
		assertThat(this.threads).hasSize(2).contains(Thread.currentThread());
	}

	@Test
	void aMutationHasItsOwnTime() {
		assertThat(secondsLeft("mutation { secondsLeft beside }"))
			.allSatisfy((left) -> assertThat(left).isBetween(540, 555));
	}

	@Test
	void aQueryOfOneThingNeedsNoOtherThread() {
		secondsLeft("{ secondsLeft }");
		assertThat(this.threads).containsExactly(Thread.currentThread());
	}

	private Collection<Integer> secondsLeft(String query) {
		ExecutionGraphQlResponse response = Objects.requireNonNull(
				service().execute(new DefaultExecutionGraphQlRequest(query, null, Map.of(), Map.of(), "1", null))
					.block(Duration.ofSeconds(60)));
		assertThat(response.getErrors()).isEmpty();
		Map<String, Integer> left = Objects.requireNonNull(response.getData());
		return left.values();
	}

	private DefaultExecutionGraphQlService service() {
		DefaultBatchLoaderRegistry registry = new DefaultBatchLoaderRegistry(
				() -> DataLoaderOptions.newOptions().setBatchLoaderScheduler(new Together()).build());
		Batches batches = new Batches(registry);
		FIELDS.forEach((field) -> batches.<String, Integer>values(field, (keys) -> {
			this.threads.add(Thread.currentThread());
			return Map.of("now", (int) Deadline.current().remaining().toSeconds());
		}));
		GraphQlSource source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
			.instrumentation(List
				.of(new OperationInstrumentation(List.of(new TimeLimit(QUERIES, MUTATIONS), new InTurn(new Turns(1))))))
			.configureRuntimeWiring((wiring) -> List.of("Query", "Mutation")
				.forEach((type) -> FIELDS.forEach((field) -> wiring.type(type, (fields) -> fields.dataFetcher(field,
						(environment) -> Objects.requireNonNull(environment.<String, Integer>getDataLoader(field))
							.load("now"))))))
			.build();
		DefaultExecutionGraphQlService service = new DefaultExecutionGraphQlService(source);
		service.addDataLoaderRegistrar(registry);
		return service;
	}

}
