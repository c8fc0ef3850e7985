package org.newsgraph.source.door;

/** Something cannot be taken; what lies beside it can. */
public final class UnusableException extends RuntimeException {

	/**
	 * Says why.
	 * @param reason for people: what is wrong and what to do about it
	 */
	public UnusableException(String reason) {
		super(reason);
	}

	/** For people: what is wrong and what to do about it. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
