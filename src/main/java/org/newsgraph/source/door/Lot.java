package org.newsgraph.source.door;

import java.util.function.Consumer;

/** What is taken together: a file with all that it holds. */
public interface Lot {

	/** Where it lies. */
	Spot where();

	/**
	 * Says what it is and is another one once its content may be another. Empty if nobody
	 * can tell, so that it is taken each time.
	 */
	String mark();

	/** How large it is, in bytes; 0 if nobody can tell beforehand. */
	default long bytes() {
		return 0;
	}

	/** How much of it is read so far, in bytes. */
	default long read() {
		return 0;
	}

	/**
	 * Finds what is in it, in an order that is the same each time. Nothing in it stops
	 * the rest: what cannot be taken is a refusal.
	 * @param to whoever takes it; may break off with a
	 * {@link java.util.concurrent.CancellationException}
	 */
	void unpack(Consumer<Found> to);

	/** A lot that only says why it cannot be taken. */
	static Lot refused(Spot where, String reason) {
		return new RefusedLot(where, reason);
	}

}
