package org.newsgraph.graph;

import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.graphdb.DatabaseShutdownException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** Says what went wrong in the embedded database as the driver would say it. */
final class LocalFailure {

	private LocalFailure() {
	}

	static RuntimeException of(RuntimeException failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof DatabaseShutdownException) {
				return new ServiceUnavailableException(String.valueOf(cause.getMessage()), failure);
			}
			if (cause instanceof Status.HasStatus known) {
				return of(known.status().code().serialize(), failure);
			}
			if (cause instanceof QueryExecutionException known) {
				return of(known.getStatusCode(), failure);
			}
		}
		return failure;
	}

	private static RuntimeException of(String code, RuntimeException failure) {
		String message = String.valueOf(failure.getMessage());
		if (code.startsWith("Neo.TransientError")) {
			return new TransientException(code, message);
		}
		return code.startsWith("Neo.ClientError") ? new ClientException(code, message)
				: new DatabaseException(code, message);
	}

}
