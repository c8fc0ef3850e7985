package org.newsgraph.search;

import java.util.List;

/**
 * A piece of the text in which a thing was found.
 *
 * @param field in which of its texts
 * @param text the piece, exactly as it stands there
 * @param start where it begins there, in UTF-16 units
 * @param highlights the words in it that were searched
 */
record Snippet(Quote.Field field, String text, int start, List<Highlight> highlights) {

	/** The same of a text that is itself a piece, and begins there. */
	Snippet within(int pieceStart) {
		return new Snippet(this.field, this.text, this.start + pieceStart, this.highlights);
	}

}
