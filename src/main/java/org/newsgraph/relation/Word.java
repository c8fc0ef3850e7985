package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Polarity;

/**
 * A statement, as far as relations follow from it.
 *
 * @param key of the statement
 * @param speaker key of who said it, if known
 * @param onBehalfOf key of whom the speaker speaks for, if anybody
 * @param former whether the speaker has left office
 * @param date the day it was said
 * @param stances taken in it
 * @param proofs the sources that report it
 */
record Word(String key, @Nullable String speaker, @Nullable String onBehalfOf, boolean former, LocalDate date,
		List<Stance> stances, List<Proof> proofs) {

	/** Whose position it is: a former official speaks for nobody else. */
	@Nullable String voice() {
		return lifted() ? this.onBehalfOf : this.speaker;
	}

	/** Whether it is the position of somebody else than the speaker. */
	boolean lifted() {
		return this.onBehalfOf != null && !this.former;
	}

	/**
	 * A stance.
	 *
	 * @param polarity which way
	 * @param strength from 0 to 1
	 * @param target key of an actor or issue
	 */
	record Stance(Polarity polarity, double strength, String target) {
	}

}
