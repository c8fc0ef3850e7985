package org.newsgraph.graph;

/** The database did not do what it was asked. */
public abstract class GraphException extends RuntimeException {

	GraphException(String message, Throwable cause) {
		super(message, cause);
	}

}
