package org.newsgraph.search;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives articles their meaning after they were stored, by whichever process, on one
 * thread in the background.
 */
@Component
class Embedding implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Embedding.class);

	private static final Duration IDLE = Duration.ofSeconds(1);

	private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

	/** While articles come in, as much time is left to them as is taken. */
	private static final Duration JUST_NOW = Duration.ofSeconds(10);

	private static final Duration TO_STOP = Duration.ofSeconds(3);

	private static final int WORTH_TELLING = 20;

	private final Meanings meanings;

	private final Backlog backlog;

	private final CountDownLatch stop = new CountDownLatch(1);

	private @Nullable Thread thread;

	private boolean failing;

	private int done;

	Embedding(Meanings meanings, Backlog backlog) {
		this.meanings = meanings;
		this.backlog = backlog;
	}

	@Override
	public void start() {
		if (this.meanings.arePossible()) {
			this.thread = Thread.ofPlatform()
				.name("search-meaning")
				.daemon()
				.priority(Thread.MIN_PRIORITY)
				.start(this::work);
		}
	}

	@Override
	public void stop() {
		this.stop.countDown();
		Thread working = this.thread;
		this.thread = null;
		if (working != null) {
			try {
				working.join(TO_STOP);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private void work() {
		this.meanings.prepare();
		Duration pause = Duration.ZERO;
		while (this.meanings.arePossible() && !stopsWithin(pause)) {
			pause = step();
		}
	}

	private boolean stopsWithin(Duration pause) {
		try {
			return this.stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private boolean isStopping() {
		return this.stop.getCount() == 0;
	}

	/** Does a little, and says how long to rest. */
	private Duration step() {
		long start = System.nanoTime();
		try {
			int articles = this.backlog.workOff(() -> isStopping() || !this.meanings.arePossible());
			this.failing = false;
			count(articles);
			boolean busy = this.backlog.age().compareTo(JUST_NOW) < 0;
			return (articles == 0) ? IDLE : busy ? Duration.ofNanos(System.nanoTime() - start) : Duration.ZERO;
		}
		catch (RuntimeException ex) {
			if (!this.failing && !isStopping()) {
				logger.warn("Articles could not be given their meaning, trying again: {}", ex.getMessage());
			}
			this.failing = true;
			return AFTER_A_FAILURE;
		}
	}

	private void count(int articles) {
		if (articles == 0 && this.done >= WORTH_TELLING) {
			logger.info("{} articles can be found by their meaning now", this.done);
		}
		this.done = (articles == 0) ? 0 : this.done + articles;
	}

}
