package org.newsgraph.search;

/**
 * Words that were searched.
 *
 * @param start where they begin in the snippet, in UTF-16 units
 * @param end where they end
 */
record Highlight(int start, int end) {
}
