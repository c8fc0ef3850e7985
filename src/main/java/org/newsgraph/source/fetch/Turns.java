package org.newsgraph.source.fetch;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/**
 * Who may ask a host when: one at a time, in the order they came, with a pause between.
 */
final class Turns {

	private final LoadingCache<String, Turn> turns;

	private final Duration wait;

	/**
	 * Turns.
	 * @param wait how long to wait for those who came before
	 * @param memory how long a host is remembered; longer than any wait, pause and
	 * request
	 */
	Turns(Duration wait, Duration memory) {
		this.wait = wait;
		this.turns = Caffeine.newBuilder().expireAfterAccess(memory).build((host) -> new Turn());
	}

	/**
	 * Does something at a host when its turn has come.
	 * @throws org.newsgraph.graphql.NewsgraphException RATE_LIMITED if too many came
	 * before
	 */
	<T> T at(String host, Duration pause, Supplier<T> work) {
		Turn turn = this.turns.get(host);
		try {
			if (!turn.free.tryAcquire(this.wait.toNanos(), TimeUnit.NANOSECONDS)) {
				throw Refusals.busy();
			}
			return turn.use(pause, work);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusals.stopped();
		}
	}

	/** One host. */
	private static final class Turn {

		private final Semaphore free = new Semaphore(1, true);

		/** In the time of {@link System#nanoTime()}; read and written in turn only. */
		private long ended;

		private boolean used;

		<T> T use(Duration pause, Supplier<T> work) throws InterruptedException {
			try {
				if (this.used) {
					TimeUnit.NANOSECONDS.sleep(this.ended + pause.toNanos() - System.nanoTime());
				}
				return work.get();
			}
			finally {
				this.used = true;
				this.ended = System.nanoTime();
				this.free.release();
			}
		}

	}

}
