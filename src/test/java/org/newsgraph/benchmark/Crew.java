package org.newsgraph.benchmark;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.sun.management.ThreadMXBean;

/** So many threads that take one piece of work after the other. */
final class Crew implements AutoCloseable {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final int size;

	private final ExecutorService threads;

	Crew(int size) {
		this.size = size;
		this.threads = Executors.newFixedThreadPool(size);
	}

	/** Does something with all pieces, each of them once, and tells what that took. */
	<T> Cost work(List<T> pieces, int sentences, Consumer<T> work) {
		AtomicInteger next = new AtomicInteger();
		List<Callable<Long>> shifts = new ArrayList<>();
		for (int i = 0; i < this.size; i++) {
			shifts.add(() -> shift(pieces, next, work));
		}
		long start = System.nanoTime();
		long cpu = 0;
		try {
			for (Future<Long> shift : this.threads.invokeAll(shifts)) {
				cpu += shift.get();
			}
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException("A thread could not do its work", ex);
		}
		return new Cost(pieces.size(), sentences, System.nanoTime() - start, cpu);
	}

	private static <T> long shift(List<T> pieces, AtomicInteger next, Consumer<T> work) {
		long before = THREADS.getCurrentThreadCpuTime();
		for (int at = next.getAndIncrement(); at < pieces.size(); at = next.getAndIncrement()) {
			work.accept(pieces.get(at));
		}
		return THREADS.getCurrentThreadCpuTime() - before;
	}

	@Override
	public void close() {
		this.threads.close();
	}

}
