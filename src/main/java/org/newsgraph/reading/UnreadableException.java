package org.newsgraph.reading;

/** Says that a manuscript cannot be read, why, and what to do about it. */
public class UnreadableException extends RuntimeException {

	private final Reason reason;

	public UnreadableException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	/** What is wrong with the manuscript. */
	public Reason reason() {
		return this.reason;
	}

	/** What can be wrong with a manuscript. */
	public enum Reason {

		/** Nothing in it, or nothing but white space and control characters. */
		EMPTY,
		/** More than one million characters or bytes. */
		TOO_LARGE,
		/** Bytes of a picture or an archive, say, taken for text. */
		NOT_TEXT,
		/** Both or neither of text and html. */
		AMBIGUOUS,
		/** The reading took longer than it may. */
		TOO_SLOW

	}

}
