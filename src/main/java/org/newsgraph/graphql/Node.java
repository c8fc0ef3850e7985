package org.newsgraph.graphql;

import org.newsgraph.graph.GlobalId;

/** A thing of the graph that can be found again by its id. */
public interface Node {

	/** Its key within its type. */
	String key();

	/** Its global id. */
	default String id() {
		return new GlobalId(getClass().getSimpleName(), key()).encode();
	}

}
