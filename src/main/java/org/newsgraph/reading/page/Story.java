package org.newsgraph.reading.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The article as it was found among the lines of a page.
 *
 * @param headline as given or found
 * @param paragraphs of the body, in order
 * @param authors of the byline; empty if there is none
 */
record Story(@Nullable String headline, List<String> paragraphs, List<String> authors) {
}
