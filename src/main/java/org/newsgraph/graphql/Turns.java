package org.newsgraph.graphql;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has queries answered in the order in which they came, where answering them keeps the
 * processors of this machine busy: a few at a time. Without it, who asks again on a busy
 * connection is answered at once, and others wait for seconds.
 */
final class Turns {

	private final Semaphore turns;

	/**
	 * Gives turns.
	 * @param atOnce how many queries are answered at a time
	 */
	Turns(int atOnce) {
		this.turns = new Semaphore(atOnce, true);
	}

	/**
	 * Answers a query when it is its turn, and without one when its time is up: then it
	 * says so itself.
	 */
	void take(Duration patience, Runnable answer) {
		boolean taken = await(patience);
		try {
			answer.run();
		}
		finally {
			if (taken) {
				this.turns.release();
			}
		}
	}

	/** How many queries wait for their turn. */
	int waiting() {
		return this.turns.getQueueLength();
	}

	private boolean await(Duration patience) {
		try {
			return this.turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
