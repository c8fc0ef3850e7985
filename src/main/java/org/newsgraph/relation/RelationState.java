package org.newsgraph.relation;

/** Whether a relation holds. */
public enum RelationState {

	/** It holds. */
	OPEN,
	/** It held and was ended. */
	CLOSED

}
