package org.newsgraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.newsgraph.graph.GraphUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BundlesTests {

	private static final Duration LONG = Duration.ofMinutes(1);

	private final List<List<String>> stored = Collections.synchronizedList(new ArrayList<>());

	private final CountDownLatch open = new CountDownLatch(1);

	@Test
	void whatComesAloneIsStoredAtOnce() {
		assertThat(bundles((articles) -> {
		}).store("a", LONG)).isEqualTo("A");
		assertThat(this.stored).containsExactly(List.of("a"));
	}

	@Test
	void whatComesWhileOthersAreStoredIsStoredTogetherSixteenAtMost() {
		Bundles<String, String> bundles = closedAtFirst((articles) -> {
		});
		CompletableFuture<String> first = call(() -> bundles.store("first", LONG));
		List<CompletableFuture<String>> others = callTwenty(bundles);
		this.open.countDown();
		assertThat(first.join()).isEqualTo("FIRST");
		assertThat(others).extracting(CompletableFuture::join).startsWith("N0", "N1").hasSize(20);
		assertThat(this.stored).extracting(List::size).containsExactly(1, 16, 4);
		assertThat(this.stored.stream().flatMap(List::stream)).doesNotHaveDuplicates();
	}

	@Test
	void whatIsUnderWayIsWaitedFor() {
		Bundles<String, String> bundles = bundles((articles) -> {
		});
		CountDownLatch reading = new CountDownLatch(1);
		CompletableFuture<String> later = call(() -> bundles.store(bundles.prepare(() -> {
			reading.countDown();
			await(this.open);
			return "later";
		}), LONG));
		await(reading);
		CompletableFuture<String> sooner = call(() -> bundles.store("sooner", LONG));
		this.open.countDown();
		assertThat(List.of(sooner.join(), later.join())).containsExactly("SOONER", "LATER");
		assertThat(this.stored).containsExactly(List.of("sooner", "later"));
	}

	@Test
	void whatIsLongUnderWayIsNotWaitedForForever() {
		Bundles<String, String> bundles = new Bundles<>(1, this::store);
		call(() -> bundles.prepare(() -> {
			await(this.open);
			return "never";
		}));
		assertThat(bundles.store("a", Duration.ofMillis(1))).isEqualTo("A");
		this.open.countDown();
	}

	@Test
	void whatSpoilsABundleIsRefusedAloneAndTheOthersAreStored() {
		Bundles<String, String> bundles = closedAtFirst((articles) -> {
			if (articles.contains("n3")) {
				throw new IllegalStateException("n3 cannot be stored");
			}
		});
		call(() -> bundles.store("first", LONG));
		List<CompletableFuture<String>> others = callTwenty(bundles);
		this.open.countDown();
		for (int i = 0; i < others.size(); i++) {
			if (i == 3) {
				assertThatThrownBy(others.get(i)::join).hasRootCauseMessage("n3 cannot be stored");
			}
			else {
				assertThat(others.get(i).join()).isEqualTo("N" + i);
			}
		}
		assertThat(this.stored.stream().flatMap(List::stream)).doesNotHaveDuplicates().hasSize(20);
	}

	@Test
	void whenTheStoreIsAwayAllAreToldAndNothingIsTriedAgain() {
		List<Integer> tries = Collections.synchronizedList(new ArrayList<>());
		Bundles<String, String> bundles = closedAtFirst((articles) -> {
			tries.add(articles.size());
			throw new GraphUnavailableException("away", new IllegalStateException());
		});
		call(() -> bundles.store("first", LONG));
		List<CompletableFuture<String>> others = callTwenty(bundles);
		this.open.countDown();
		assertThat(others)
			.allSatisfy((each) -> assertThatThrownBy(each::join).hasCauseInstanceOf(GraphUnavailableException.class));
		assertThat(tries).containsExactly(1, 16, 4);
	}

	@Test
	void nobodyWaitsForeverForAThreadThatBrokeDown() {
		Bundles<String, String> bundles = closedAtFirst((articles) -> {
			if (articles.size() > 1) {
				throw new StackOverflowError();
			}
		});
		call(() -> bundles.store("first", LONG));
		List<CompletableFuture<String>> others = callTwenty(bundles);
		this.open.countDown();
		assertThat(others.stream().filter((each) -> each.handle((done, failure) -> failure == null).join()))
			.hasSize(18);
	}

	private Bundles<String, String> bundles(Consumer<List<String>> work) {
		return new Bundles<>(1, (articles) -> {
			work.accept(articles);
			return store(articles);
		});
	}

	private Bundles<String, String> closedAtFirst(Consumer<List<String>> work) {
		return bundles((articles) -> {
			await(this.open);
			work.accept(articles);
		});
	}

	private List<String> store(List<String> articles) {
		this.stored.add(articles);
		return articles.stream().map(String::toUpperCase).toList();
	}

	private List<CompletableFuture<String>> callTwenty(Bundles<String, String> bundles) {
		List<CompletableFuture<String>> calls = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			String article = "n" + i;
			calls.add(call(() -> bundles.store(article, LONG)));
		}
		return calls;
	}

	/** Calls in a thread of its own, and returns once that waits or is done. */
	private CompletableFuture<String> call(Supplier<String> work) {
		CompletableFuture<String> outcome = new CompletableFuture<>();
		Thread caller = Thread.ofPlatform().daemon().start(() -> {
			try {
				outcome.complete(work.get());
			}
			catch (Throwable ex) {
				outcome.completeExceptionally(ex);
			}
		});
		while (caller.getState() != Thread.State.WAITING && caller.getState() != Thread.State.TIMED_WAITING
				&& caller.getState() != Thread.State.TERMINATED) {
			Thread.onSpinWait();
		}
		return outcome;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
