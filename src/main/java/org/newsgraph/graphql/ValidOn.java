package org.newsgraph.graphql;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A single day of what happened, as the bounds from and to which it leaves open. */
public final class ValidOn {

	private ValidOn() {
	}

	/** The later of a first day and the day asked for; {@code null} if neither is. */
	public static @Nullable LocalDate from(@Nullable LocalDate from, @Nullable LocalDate validOn) {
		return (from == null || validOn != null && validOn.isAfter(from)) ? validOn : from;
	}

	/** The earlier of a last day and the day asked for; {@code null} if neither is. */
	public static @Nullable LocalDate to(@Nullable LocalDate to, @Nullable LocalDate validOn) {
		return (to == null || validOn != null && validOn.isBefore(to)) ? validOn : to;
	}

}
