package org.newsgraph.source.command;

/** The service did not start; the log has said why. */
final class StartFailedException extends RuntimeException {

	StartFailedException(RuntimeException cause) {
		super(cause);
	}

}
