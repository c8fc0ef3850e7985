package org.newsgraph.reading.language;

import java.util.List;

/**
 * Finds sentences, words, names and how they hang together. Safe for use by many threads
 * at once.
 */
public interface Parser {

	/**
	 * Parses a text.
	 * @param text paragraphs parted by an empty line; curly quotes and dashes are taken
	 * for their plain kin without moving an offset
	 * @return its sentences in order, offsets counting UTF-16 units of the text; empty if
	 * there are none
	 */
	List<Sentence> parse(String text);

	/** Names the parser and its models. */
	String version();

}
