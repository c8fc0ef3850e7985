package org.newsgraph.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Node;

/**
 * A thing that was found.
 *
 * @param cursor where it stands in the list
 * @param node the thing
 * @param score how well it fits, to be compared within one answer only
 * @param rankByWords its place among what the words found
 * @param rankByMeaning its place among what the meaning found
 * @param quotes where it was found
 * @param question the words that were searched
 */
record SearchEdge(String cursor, Node node, double score, @Nullable Integer rankByWords,
		@Nullable Integer rankByMeaning, List<Quote> quotes, String question) {
}
