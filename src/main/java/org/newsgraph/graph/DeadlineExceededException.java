package org.newsgraph.graph;

/**
 * The work was not over in its time; the database has stopped it and kept nothing of it.
 */
public final class DeadlineExceededException extends GraphException {

	DeadlineExceededException(String message, Throwable cause) {
		super(message, cause);
	}

}
