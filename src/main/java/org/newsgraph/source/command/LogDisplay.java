package org.newsgraph.source.command;

import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line in the log now and then. */
final class LogDisplay implements Display {

	private static final Logger logger = LoggerFactory.getLogger(LogDisplay.class);

	private static final long EVERY = 10_000_000_000L;

	private final AtomicLong last = new AtomicLong(System.nanoTime());

	@Override
	public void show(Progress progress) {
		long now = System.nanoTime();
		long shown = this.last.get();
		if (now - shown > EVERY && this.last.compareAndSet(shown, now)) {
			logger.info("{}", progress.line());
		}
	}

	@Override
	public void close() {
		// The summary comes after it.
	}

}
