package org.newsgraph.reading;

/** Whether an event happened, will, might, did not, or is history. */
public enum Realis {

	ACTUAL, FUTURE, HYPOTHETICAL, NEGATED, HISTORICAL

}
