package org.newsgraph.benchmark;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

/**
 * What came of putting a question in each way, one way after the other.
 *
 * @param ours of the service
 * @param raw by hand; {@code null} if it was not put so
 * @param peer of the peer; {@code null} if it was not asked
 */
record Loads(Load ours, @Nullable Load raw, @Nullable Load peer) {

	/** Puts it for so long in each way. */
	static Loads of(Duration time, Ways ways) throws InterruptedException, ExecutionException {
		return new Loads(Load.of(time, ways.service()), load(time, ways.byHand()), load(time, ways.peer()));
	}

	private static @Nullable Load load(Duration time, @Nullable IntConsumer way)
			throws InterruptedException, ExecutionException {
		return (way != null) ? Load.of(time, way) : null;
	}

}
