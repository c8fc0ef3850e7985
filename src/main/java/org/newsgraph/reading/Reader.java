package org.newsgraph.reading;

/** Reads articles. Safe for use by many threads at once. */
public interface Reader {

	/**
	 * Reads one article.
	 * @param manuscript exactly one of its text and html is given
	 * @return what was read; a text that is not English has no actors, issues, events or
	 * statements but the warning {@link ReadingWarning.Code#UNSUPPORTED_LANGUAGE}
	 * @throws UnreadableException if the manuscript is empty, too large or no text at all
	 */
	Reading read(Manuscript manuscript);

	/** Names the rules and models in use; another version may read another way. */
	String version();

}
