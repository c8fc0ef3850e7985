package org.newsgraph.graph;

/**
 * The database cannot be reached, does not let us in, or has no connection free. The same
 * work may succeed later.
 */
public final class GraphUnavailableException extends GraphException {

	GraphUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

}
