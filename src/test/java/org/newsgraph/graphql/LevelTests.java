package org.newsgraph.graphql;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.MappedBatchLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LevelTests {

	private static final Duration SOON = Duration.ofSeconds(10);

	private final List<Set<String>> batches = new CopyOnWriteArrayList<>();

	private final DataLoaderRegistry registry = new DataLoaderRegistry();

	@ParameterizedTest
	@CsvSource({ "articles, actors", "actors, articles" })
	void whatAnAnswerAsksForWaitsForTheNextLevelThoughTheAnswerIsThereAtOnce(String first, String second) {
		DataLoader<String, String> articles = loader(first, this::answer);
		DataLoader<String, String> actors = loader(second, this::answer);
		CompletableFuture<String> deeper = articles.load("an article").thenCompose((article) -> actors.load("France"));
		actors.load("China");
		Level level = new Level(this.registry);
		assertThat(level.getDataLoaders()).isEmpty();
		Awaitility.await().until(() -> this.batches.size() == 2);
		assertThat(this.batches).containsExactlyInAnyOrder(Set.of("an article"), Set.of("China"));
		assertThat(deeper).isNotDone();
		level.getDataLoaders();
		assertThat(deeper).succeedsWithin(SOON).isEqualTo("France");
		assertThat(this.batches).hasSize(3).contains(Set.of("France"));
	}

	@Test
	void nothingIsAskedWhileAnswersOfTheLevelAboveAreStillComingIn() {
		CompletableFuture<Map<String, String>> slow = new CompletableFuture<>();
		DataLoader<String, String> statements = loader("statements", (keys) -> slow);
		DataLoader<String, String> actors = loader("actors", this::answer);
		statements.load("a quote").thenCompose(actors::load);
		Level level = new Level(this.registry);
		level.getDataLoaders();
		actors.load("China");
		level.getDataLoaders();
		assertThat(this.batches).isEmpty();
		slow.complete(Map.of("a quote", "France"));
		Awaitility.await().until(() -> !this.batches.isEmpty());
		assertThat(this.batches).containsExactly(Set.of("China", "France"));
	}

	@Test
	void aBatchThatFailsAtOnceFailsItsOwnFieldsOnly() {
		CompletableFuture<String> lost = loader("broken", (keys) -> {
			throw new IllegalStateException("no such index");
		}).load("an article");
		CompletableFuture<String> found = loader("actors", this::answer).load("China");
		new Level(this.registry).getDataLoaders();
		assertThat(lost).failsWithin(SOON);
		assertThat(found).succeedsWithin(SOON).isEqualTo("China");
	}

	private CompletableFuture<Map<String, String>> answer(Set<String> keys) {
		this.batches.add(Set.copyOf(keys));
		return CompletableFuture.completedFuture(keys.stream().collect(Collectors.toMap((key) -> key, (key) -> key)));
	}

	private DataLoader<String, String> loader(String name, MappedBatchLoader<String, String> batch) {
		this.registry.register(name, DataLoaderFactory.newMappedDataLoader(batch,
				DataLoaderOptions.newOptions().setBatchLoaderScheduler(new Together()).build()));
		return this.registry.getDataLoader(name);
	}

}
