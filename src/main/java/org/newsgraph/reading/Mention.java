package org.newsgraph.reading;

/**
 * A stretch of the text.
 *
 * @param exact the words, exactly as they stand there
 * @param start of the first UTF-16 unit
 * @param end behind the last UTF-16 unit
 */
public record Mention(String exact, int start, int end) {

	/** The stretch of a text between two offsets. */
	public static Mention of(String text, int start, int end) {
		return new Mention(text.substring(start, end), start, end);
	}

}
