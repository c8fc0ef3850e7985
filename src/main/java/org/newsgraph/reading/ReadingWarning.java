package org.newsgraph.reading;

/**
 * Something worth knowing about a reading that went well enough to keep.
 *
 * @param code stable, for programs
 * @param message for people: what was noticed and what was done about it
 */
public record ReadingWarning(Code code, String message) {

	/** What can be noticed. */
	public enum Code {

		NO_PUBLICATION_DATE, FUTURE_PUBLICATION_DATE, UNSUPPORTED_LANGUAGE, REPAIRED_CHARACTERS, NO_HEADLINE,
		CUT_SENTENCE, CUT_TEXT, SKIPPED_WORDS

	}

}
