package org.newsgraph.graphql;

/**
 * The two statements that read the rows of a list in one direction.
 *
 * @param start reads the first rows
 * @param onward reads those behind a cursor
 */
public record Walk(String start, String onward) {

	/** Both by one statement, which takes no cursor for the start. */
	public static Walk by(String statement) {
		return new Walk(statement, statement);
	}

}
