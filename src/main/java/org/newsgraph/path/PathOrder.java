package org.newsgraph.path;

/** Which paths come first. */
public enum PathOrder {

	/** Those of the fewest hops; of as many hops, the best proved. */
	SHORTEST,
	/** Those proved best, however many hops they have. */
	BEST_EVIDENCED

}
