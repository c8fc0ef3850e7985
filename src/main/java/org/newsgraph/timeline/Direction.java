package org.newsgraph.timeline;

/** Which way a timeline runs. */
public enum Direction {

	/** The earliest first. */
	ASC,
	/** The latest first. */
	DESC

}
