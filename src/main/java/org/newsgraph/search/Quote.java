package org.newsgraph.search;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing was found.
 *
 * @param field in which of its texts
 * @param text the text; {@code null} for the whole text of an article, which is fetched
 * only where it is asked for
 * @param start where the text begins, in UTF-16 units, if it is only a piece of that
 * field
 */
record Quote(Field field, @Nullable String text, int start) {

	/** The whole of a field. */
	Quote(Field field, @Nullable String text) {
		this(field, text, 0);
	}

	enum Field {

		HEADLINE, TEXT, SENTENCE, QUOTATION, NAME

	}

}
