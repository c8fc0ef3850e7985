package org.newsgraph.source.fetch;

import java.time.Duration;
import java.util.function.Function;

/** Time that is spent in parts; what lies between them does not count. */
final class Spending {

	private Duration left;

	Spending(Duration all) {
		this.left = all;
	}

	<T> T spend(Function<Duration, T> work) {
		long start = System.nanoTime();
		try {
			return work.apply(this.left);
		}
		finally {
			Duration rest = this.left.minusNanos(System.nanoTime() - start);
			this.left = rest.isNegative() ? Duration.ZERO : rest;
		}
	}

}
