package org.newsgraph.graphql;

import java.util.Map;

/** Refuses something, saying why and what to do about it. */
public class NewsgraphException extends RuntimeException {

	private final ErrorCode code;

	private final Map<String, Long> figures;

	/**
	 * Refuses something.
	 * @param code for programs
	 * @param message for people: what is wrong and what to do about it
	 */
	public NewsgraphException(ErrorCode code, String message) {
		this(code, message, Map.of());
	}

	private NewsgraphException(ErrorCode code, String message, Map<String, Long> figures) {
		super(message);
		this.code = code;
		this.figures = figures;
	}

	/** Why, for programs. */
	public ErrorCode code() {
		return this.code;
	}

	/** Why, on a command line: the code, then the message. */
	public String told() {
		return this.code + ": " + getMessage();
	}

	/** The same, saying what it would cost and how much may be asked for. */
	public NewsgraphException costing(long cost, long limit) {
		return new NewsgraphException(this.code, String.valueOf(getMessage()), Map.of("cost", cost, "limit", limit));
	}

	/** By how much it is too much, where that is why. */
	Map<String, Long> figures() {
		return this.figures;
	}

	/** What was asked or handed in makes no sense. */
	public static NewsgraphException badInput(String message) {
		return new NewsgraphException(ErrorCode.BAD_USER_INPUT, message);
	}

}
