package org.newsgraph.graphql;

/**
 * A row of a list.
 *
 * @param cursor where it stands in the list
 * @param node what stands there
 */
public record Edge<T>(String cursor, T node) {
}
