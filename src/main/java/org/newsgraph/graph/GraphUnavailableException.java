package org.newsgraph.graph;

/**
 * The database cannot be reached, does not let us in, or has no connection free. The same
 * work may succeed later.
 */
public final class GraphUnavailableException extends GraphException {

	/**
	 * A database that cannot be reached.
	 * @param message what to do
	 * @param cause what the driver said
	 */
	public GraphUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

}
