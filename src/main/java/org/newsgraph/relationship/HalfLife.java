package org.newsgraph.relationship;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How fast what happened fades.
 *
 * @param days after which it weighs half as much
 */
record HalfLife(int days) {

	/** What is left, on a later day, of something that weighed 1. */
	double left(LocalDate day, LocalDate later) {
		return Math.pow(0.5, (double) ChronoUnit.DAYS.between(day, later) / this.days);
	}

}
