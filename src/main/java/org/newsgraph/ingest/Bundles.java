package org.newsgraph.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphUnavailableException;

/**
 * Stores together what is ready at the same time, since much of what a commit costs it
 * costs however little is in it. What cannot be stored together is stored apart: each is
 * stored or refused for itself.
 *
 * @param <T> what is stored
 * @param <R> what became of it
 */
final class Bundles<T, R> {

	private static final int MOST = 16;

	private final AtomicInteger underWay = new AtomicInteger();

	private final BlockingQueue<Parcel<T, R>> waiting = new LinkedBlockingQueue<>();

	private final Semaphore turns;

	private final Function<List<T>, List<R>> store;

	/**
	 * Bundles what is stored.
	 * @param turns how many bundles are stored side by side
	 * @param store tells of each, in order, what became of it, or stores nothing
	 */
	Bundles(int turns, Function<List<T>, List<R>> store) {
		this.turns = new Semaphore(turns, true);
		this.store = store;
	}

	/** Prepares what is to be stored soon: others may be held up a little for it. */
	T prepare(Supplier<T> work) {
		this.underWay.incrementAndGet();
		try {
			return work.get();
		}
		finally {
			this.underWay.decrementAndGet();
		}
	}

	/**
	 * Stores something, with others or alone, before it returns.
	 * @param patience for how long at most it is held up for others under way
	 */
	R store(T content, Duration patience) {
		Parcel<T, R> own = new Parcel<>(content, new CompletableFuture<>());
		this.waiting.add(own);
		this.turns.acquireUninterruptibly();
		try {
			if (this.waiting.remove(own)) {
				storeTogether(bundle(own, patience));
			}
		}
		finally {
			this.turns.release();
		}
		return own.whatBecameOfIt().orElseGet(() -> this.store.apply(List.of(content)).getFirst());
	}

	private List<Parcel<T, R>> bundle(Parcel<T, R> own, Duration patience) {
		List<Parcel<T, R>> bundle = new ArrayList<>(List.of(own));
		long end = System.nanoTime() + patience.toNanos();
		Parcel<T, R> next = next(end);
		while (next != null) {
			bundle.add(next);
			next = (bundle.size() < MOST) ? next(end) : null;
		}
		return bundle;
	}

	private @Nullable Parcel<T, R> next(long end) {
		try {
			return (this.underWay.get() > 0) ? this.waiting.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS)
					: this.waiting.poll();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	private void storeTogether(List<Parcel<T, R>> bundle) {
		try {
			List<R> outcomes = this.store.apply(bundle.stream().map(Parcel::content).toList());
			for (int at = 0; at < bundle.size(); at++) {
				bundle.get(at).outcome().complete(Optional.of(outcomes.get(at)));
			}
		}
		catch (RuntimeException ex) {
			if (bundle.size() == 1 || ex instanceof GraphUnavailableException) {
				bundle.forEach((parcel) -> parcel.outcome().completeExceptionally(ex));
			}
		}
		finally {
			bundle.forEach((parcel) -> parcel.outcome().complete(Optional.empty()));
		}
	}

	/**
	 * What somebody waits to have stored.
	 *
	 * @param <T> what is stored
	 * @param <R> what became of it
	 * @param content what is stored
	 * @param outcome what became of it; empty if it is to be stored alone
	 */
	private record Parcel<T, R>(T content, CompletableFuture<Optional<R>> outcome) {

		Optional<R> whatBecameOfIt() {
			try {
				return this.outcome.join();
			}
			catch (CompletionException ex) {
				throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
			}
		}

	}

}
