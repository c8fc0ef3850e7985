package org.newsgraph.source.door;

import org.newsgraph.graphql.ErrorCode;

/** Something cannot be taken; what lies beside it can. */
public final class UnusableException extends RuntimeException {

	private final ErrorCode code;

	/**
	 * Says why.
	 * @param reason for people: what is wrong and what to do about it
	 */
	public UnusableException(String reason) {
		this(ErrorCode.BAD_USER_INPUT, reason);
	}

	private UnusableException(ErrorCode code, String reason) {
		super(reason);
		this.code = code;
	}

	/** There is more of it than is taken. */
	public static UnusableException tooLarge(String reason) {
		return new UnusableException(ErrorCode.TOO_LARGE, reason);
	}

	/** Why, for programs. */
	public ErrorCode code() {
		return this.code;
	}

	/** For people: what is wrong and what to do about it. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
