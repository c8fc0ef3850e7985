package org.newsgraph.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * The data loaders of one request. Their waiting keys are sent off together, and only
 * when all that was sent before has been answered: each level of an answer is asked for
 * once, whatever comes in first.
 */
final class Level extends DataLoaderRegistry {

	private final AtomicInteger wanted = new AtomicInteger();

	Level(DataLoaderRegistry registry) {
		super(registry.getDataLoadersMap(), null);
	}

	/**
	 * Sends off what waits. The engine asks for the loaders to do that to each, also
	 * while the values of a level are still coming in.
	 * @return none, as nothing is left for the engine to send off
	 */
	@Override
	public List<DataLoader<?, ?>> getDataLoaders() {
		if (this.wanted.getAndIncrement() == 0) {
			send();
		}
		return List.of();
	}

	private void send() {
		int before = this.wanted.get();
		CompletableFuture<?>[] answers = Together
			.start(() -> super.getDataLoaders().stream().map(DataLoader::dispatch).toArray(CompletableFuture[]::new));
		CompletableFuture.allOf(answers).whenComplete((none, failure) -> {
			if (this.wanted.addAndGet(-before) > 0) {
				send();
			}
		});
	}

}
