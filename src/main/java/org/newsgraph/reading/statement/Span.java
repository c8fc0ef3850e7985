package org.newsgraph.reading.statement;

/**
 * A stretch of the text.
 *
 * @param start of its first unit
 * @param end behind its last unit
 */
record Span(int start, int end) {

	/** Without blanks and punctuation at its ends; opening brackets and quotes stay. */
	static Span trimmed(String text, int start, int end) {
		int from = start;
		int to = end;
		while (from < to && " ,;:.\n\t-\u2013\u2014\u2015".indexOf(text.charAt(from)) >= 0) {
			from++;
		}
		while (from < to && " ,;:.\n\t-\u2013\u2014\u2015".indexOf(text.charAt(to - 1)) >= 0) {
			to--;
		}
		return new Span(from, to);
	}

	boolean isEmpty() {
		return this.start >= this.end;
	}

	int length() {
		return this.end - this.start;
	}

}
