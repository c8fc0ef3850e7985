package org.newsgraph.search;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing was found.
 *
 * @param field in which of its texts
 * @param text the text; {@code null} for the whole text of an article, which is fetched
 * only where it is asked for
 */
record Quote(Field field, @Nullable String text) {

	enum Field {

		HEADLINE, TEXT, SENTENCE, QUOTATION, NAME

	}

}
