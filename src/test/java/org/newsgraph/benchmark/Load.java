package org.newsgraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * What came of asking from many connections at once, each asking again as soon as it has
 * its answer.
 *
 * @param perSecond answers a second
 * @param nanos how long each answer took, the shortest first
 */
record Load(double perSecond, long[] nanos) {

	static final int CONNECTIONS = 16;

	/**
	 * Asks for some time.
	 * @param ask puts the question for the n-th time and reads the answer
	 */
	static Load of(Duration time, IntConsumer ask) throws InterruptedException, ExecutionException {
		long start = System.nanoTime();
		long end = start + time.toNanos();
		try (ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS)) {
			List<Callable<long[]>> jobs = new ArrayList<>();
			for (int connection = 0; connection < CONNECTIONS; connection++) {
				int first = connection;
				jobs.add(() -> answers(first, end, ask));
			}
			LongStream all = LongStream.empty();
			for (Future<long[]> answered : workers.invokeAll(jobs)) {
				all = LongStream.concat(all, Arrays.stream(answered.get()));
			}
			long[] nanos = all.sorted().toArray();
			return new Load(nanos.length * 1e9 / (System.nanoTime() - start), nanos);
		}
	}

	private static long[] answers(int first, long end, IntConsumer ask) {
		LongStream.Builder nanos = LongStream.builder();
		for (int time = first; System.nanoTime() < end; time += CONNECTIONS) {
			long before = System.nanoTime();
			ask.accept(time);
			nanos.add(System.nanoTime() - before);
		}
		return nanos.build().toArray();
	}

	/** How long so great a share of the answers took at most, in milliseconds. */
	double millis(double share) {
		return this.nanos[(int) Math.min(this.nanos.length - 1, share * this.nanos.length)] / 1e6;
	}

}
