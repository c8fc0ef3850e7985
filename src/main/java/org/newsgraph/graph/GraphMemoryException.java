package org.newsgraph.graph;

/**
 * The work needed more memory than one transaction may have; asking for less helps,
 * trying again does not.
 */
public final class GraphMemoryException extends GraphException {

	GraphMemoryException(String message, Throwable cause) {
		super(message, cause);
	}

}
