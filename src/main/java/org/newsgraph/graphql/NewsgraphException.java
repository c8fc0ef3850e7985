package org.newsgraph.graphql;

/** Refuses something, saying why and what to do about it. */
public class NewsgraphException extends RuntimeException {

	private final ErrorCode code;

	/**
	 * Refuses something.
	 * @param code for programs
	 * @param message for people: what is wrong and what to do about it
	 */
	public NewsgraphException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	/** Why, for programs. */
	public ErrorCode code() {
		return this.code;
	}

	/** What was asked or handed in makes no sense. */
	public static NewsgraphException badInput(String message) {
		return new NewsgraphException(ErrorCode.BAD_USER_INPUT, message);
	}

}
