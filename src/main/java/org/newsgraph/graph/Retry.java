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

	private final Deadline patience;

	private long pause = FIRST_PAUSE_MILLIS;

	Retry(Deadline deadline, Duration patience) {
		this.deadline = deadline;
		this.patience = Deadline.in(patience);
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
		return failure instanceof RetryableException && !Failure.isOutOfMemory(failure) && !this.patience.isOver()
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
