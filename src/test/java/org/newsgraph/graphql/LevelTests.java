package org.newsgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

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

	private final List<Set<String>> batches = new ArrayList<>();

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
		assertThat(this.batches).containsExactlyInAnyOrder(Set.of("an article"), Set.of("China"));
		assertThat(deeper).isNotDone();
		level.getDataLoaders();
		assertThat(this.batches).hasSize(3).contains(Set.of("France"));
		assertThat(deeper).isCompletedWithValue("France");
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
		assertThat(this.batches).containsExactly(Set.of("China", "France"));
	}

	@Test
	void aBatchThatFailsAtOnceFailsItsOwnFieldsOnly() {
		CompletableFuture<String> lost = loader("broken", (keys) -> {
			throw new IllegalStateException("no such index");
		}).load("an article");
		CompletableFuture<String> found = loader("actors", this::answer).load("China");
		new Level(this.registry).getDataLoaders();
		assertThat(lost).isCompletedExceptionally();
		assertThat(found).isCompletedWithValue("China");
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
