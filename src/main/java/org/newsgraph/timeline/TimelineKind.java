package org.newsgraph.timeline;

/** What stands on a timeline. */
public enum TimelineKind {

	/** Something that happened. */
	EVENT,
	/** Something that was said. */
	STATEMENT

}
