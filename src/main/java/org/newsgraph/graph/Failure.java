package org.newsgraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Says of a driver's exception what it means to the caller. */
final class Failure {

	private Failure() {
	}

	static RuntimeException of(Neo4jException failure) {
		if (isOutOfMemory(failure)) {
			return new GraphMemoryException(
					"The database gave up: the work needs more memory than one transaction may have.", failure);
		}
		if (isOutOfTime(failure)) {
			return new DeadlineExceededException("The database stopped the work because its time was up.", failure);
		}
		if (isUnavailable(failure)) {
			return new GraphUnavailableException("The database cannot be reached: " + failure.getMessage(), failure);
		}
		if (failure instanceof RetryableException) {
			return new GraphUnavailableException(
					"The database is busy with the work of others: " + failure.getMessage(), failure);
		}
		return failure;
	}

	static boolean isOutOfMemory(Neo4jException failure) {
		return failure.code().contains("MemoryPoolOutOfMemory") || failure.code().contains("TransactionOutOfMemory");
	}

	private static boolean isOutOfTime(Neo4jException failure) {
		return failure.code().startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
				|| failure.code().endsWith(".Transaction.Terminated");
	}

	private static boolean isUnavailable(Neo4jException failure) {
		return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException
				|| failure instanceof SecurityException || isPoolEmpty(failure);
	}

	private static boolean isPoolEmpty(Neo4jException failure) {
		return String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection from the pool");
	}

}
