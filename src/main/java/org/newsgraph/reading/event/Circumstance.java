package org.newsgraph.reading.event;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.language.Token;

/**
 * How the text stands to a happening.
 *
 * @param realis whether it happened
 * @param attitude what the verb above says about it, if that changes what it is
 * @param reporter the verb by which somebody is said to have told it
 * @param modal whether an auxiliary puts it in the future
 */
record Circumstance(Realis realis, @Nullable Attitude attitude, @Nullable Token reporter, boolean modal) {

	boolean is(Attitude other) {
		return this.attitude == other;
	}

	/** Whether it is told as a fact; a warning tells what it warns of. */
	boolean isFact() {
		boolean warned = is(Attitude.THREATEN) && this.realis == Realis.HYPOTHETICAL && !this.modal;
		boolean told = this.realis == Realis.ACTUAL && !Circumstances.swallows(this.attitude);
		return warned || told;
	}

	boolean isReported() {
		return this.reporter != null;
	}

}
