package org.newsgraph.graph;

import java.time.Duration;
import java.util.function.Supplier;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When the work being done for somebody must be over. The deadline of the current thread
 * goes with a GraphQL request into its data fetchers and batch loaders on other threads,
 * and from there into every transaction.
 */
public final class Deadline {

	static final Duration FOR_READS = Duration.ofSeconds(10);

	static final Duration FOR_WRITES = Duration.ofSeconds(60);

	private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

	static {
		ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
	}

	private final long endNanos;

	private Deadline(long endNanos) {
		this.endNanos = endNanos;
	}

	/**
	 * A deadline this far from now.
	 * @param time how long the work may take
	 */
	public static Deadline in(Duration time) {
		return new Deadline(System.nanoTime() + time.toNanos());
	}

	/** The current thread's deadline, or one in 10 seconds where none is set. */
	public static Deadline current() {
		return currentOrIn(FOR_READS);
	}

	static Deadline currentOrIn(Duration time) {
		Deadline current = CURRENT.get();
		return (current != null) ? current : in(time);
	}

	/** What is left, never negative. */
	public Duration remaining() {
		return Duration.ofNanos(Math.max(0, this.endNanos - System.nanoTime()));
	}

	/** Whether the time is up. */
	public boolean isOver() {
		return remaining().isZero();
	}

	/**
	 * Does work under this deadline. A deadline already set that ends earlier stays in
	 * force: what is done for somebody never gets more time by being done in parts.
	 * @param work what to do
	 */
	public <T extends @Nullable Object> T call(Supplier<T> work) {
		Deadline outer = CURRENT.get();
		CURRENT.set((outer != null && outer.endNanos - this.endNanos < 0) ? outer : this);
		try {
			return work.get();
		}
		finally {
			restore(outer);
		}
	}

	/**
	 * Does work under this deadline.
	 * @param work what to do
	 * @see #call(Supplier)
	 */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return Boolean.TRUE;
		});
	}

	private static void restore(@Nullable Deadline outer) {
		if (outer == null) {
			CURRENT.remove();
		}
		else {
			CURRENT.set(outer);
		}
	}

	/** Carries the deadline to other threads. */
	private static final class Accessor implements ThreadLocalAccessor<Deadline> {

		@Override
		public Object key() {
			return Deadline.class.getName();
		}

		@Override
		public @Nullable Deadline getValue() {
			return CURRENT.get();
		}

		@Override
		public void setValue(Deadline value) {
			CURRENT.set(value);
		}

		@Override
		public void setValue() {
			CURRENT.remove();
		}

	}

}
