package org.newsgraph.graph;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads what a row or node of the graph holds. */
public final class Fields {

	private Fields() {
	}

	/**
	 * A value that need not be there.
	 * @param value of a row or node
	 * @param read makes a thing of it
	 * @return {@code null} if it is not there
	 */
	public static <T> @Nullable T orNull(Value value, Function<Value, T> read) {
		return value.isNull() ? null : read.apply(value);
	}

	/** A moment, stored as a date and time in UTC. */
	public static Instant moment(Value value) {
		return value.asZonedDateTime().toInstant();
	}

}
