package org.newsgraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.scheduler.BatchLoaderScheduler;
import org.jspecify.annotations.Nullable;

/**
 * Starts the work of one level of an answer together, once all of it is gathered: the
 * fields of the root, or the batches of a level. A batch answered while others are still
 * gathered would send what its own values ask for off with them, in halves. Of what is
 * started, the last is done by the thread that asks, and the rest beside it: a question
 * of one thing needs no other thread, and who asked first is answered first.
 */
final class Together implements BatchLoaderScheduler, Executor {

	private static final ThreadLocal<@Nullable List<Runnable>> WAITING = new ThreadLocal<>();

	private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

	/** Gathers work of this thread from now on, until it is started. */
	static void gather() {
		WAITING.set(new ArrayList<>());
	}

	/** Starts what this thread gathered. */
	static void start() {
		List<Runnable> gathered = WAITING.get();
		WAITING.remove();
		if (gathered != null) {
			sideBySide(gathered);
		}
	}

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
		sideBySide(gathered);
		return result;
	}

	private static void sideBySide(List<Runnable> work) {
		if (!work.isEmpty()) {
			work.subList(0, work.size() - 1).forEach(THREADS::execute);
			work.getLast().run();
		}
	}

	/** Does work, with other work of the same level if that is still gathered. */
	@Override
	public void execute(Runnable work) {
		List<Runnable> waiting = WAITING.get();
		if (waiting == null) {
			work.run();
		}
		else {
			waiting.add(work);
		}
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
