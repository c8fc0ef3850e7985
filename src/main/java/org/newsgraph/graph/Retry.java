package org.newsgraph.graph;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Does a transaction again where that can help. The driver's own retry waits a second
 * before its second try, has one patience for reads and writes, knows no deadline, and
 * tries for all its patience a query that needs too much memory.
 */
final class Retry {

	private static final long FIRST_PAUSE_MILLIS = 30;

	private static final long LONGEST_PAUSE_MILLIS = 1000;

	private final Deadline deadline;

	private final Duration patience;

	private @Nullable Deadline end;

	private long pause = FIRST_PAUSE_MILLIS;

	/**
	 * Tries again until the deadline, or until the patience after the first failure is
	 * over: a first try that was long in failing is tried again too.
	 */
	Retry(Deadline deadline, Duration patience) {
		this.deadline = deadline;
		this.patience = patience;
	}

	<T extends @Nullable Object> T call(Supplier<T> transaction) {
		while (true) {
			try {
				return transaction.get();
			}
			catch (Neo4jException ex) {
				if (!worthAnotherTry(ex)) {
					throw Failure.of(ex);
				}
				pause(ex);
			}
		}
	}

	private boolean worthAnotherTry(Neo4jException failure) {
		if (this.end == null) {
			this.end = Deadline.in(this.patience);
		}
		return failure instanceof RetryableException && !Failure.isOutOfMemory(failure) && !this.end.isOver()
				&& !this.deadline.isOver();
	}

	private void pause(Neo4jException failure) {
		try {
			Thread.sleep(ThreadLocalRandom.current().nextLong(this.pause / 2, this.pause + 1));
			this.pause = Math.min(2 * this.pause, LONGEST_PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Failure.of(failure);
		}
	}

}
