package org.newsgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.scheduler.BatchLoaderScheduler;
import org.jspecify.annotations.Nullable;

/**
 * Starts the batches of one level of an answer together, once all of them are gathered. A
 * batch answered while others are still gathered would send what its own values ask for
 * off with them, in halves.
 */
final class Together implements BatchLoaderScheduler {

	private static final ThreadLocal<@Nullable List<Runnable>> WAITING = new ThreadLocal<>();

	/**
	 * Gathers batches, and starts them when all are gathered.
	 * @return what the gathering gave
	 */
	static <T> T start(Supplier<T> gathering) {
		List<Runnable> outer = WAITING.get();
		List<Runnable> gathered = new ArrayList<>();
		WAITING.set(gathered);
		T result;
		try {
			result = gathering.get();
		}
		finally {
			WAITING.set(outer);
		}
		gathered.forEach(Runnable::run);
		return result;
	}

	@Override
	public <K, V> CompletionStage<List<V>> scheduleBatchLoader(ScheduledBatchLoaderCall<V> call, List<K> keys,
			BatchLoaderEnvironment environment) {
		return whenGathered(call::invoke);
	}

	@Override
	public <K, V> CompletionStage<Map<K, V>> scheduleMappedBatchLoader(ScheduledMappedBatchLoaderCall<K, V> call,
			List<K> keys, BatchLoaderEnvironment environment) {
		return whenGathered(call::invoke);
	}

	@Override
	public <K> void scheduleBatchPublisher(ScheduledBatchPublisherCall call, List<K> keys,
			BatchLoaderEnvironment environment) {
		call.invoke();
	}

	private static <T> CompletionStage<T> whenGathered(Supplier<CompletionStage<T>> batch) {
		List<Runnable> waiting = WAITING.get();
		if (waiting == null) {
			return batch.get();
		}
		CompletableFuture<CompletionStage<T>> begun = new CompletableFuture<>();
		waiting.add(() -> begin(batch, begun));
		return begun.thenCompose((values) -> values);
	}

	private static <T> void begin(Supplier<CompletionStage<T>> batch, CompletableFuture<CompletionStage<T>> begun) {
		try {
			begun.complete(batch.get());
		}
		catch (RuntimeException ex) {
			begun.completeExceptionally(ex);
		}
	}

}
