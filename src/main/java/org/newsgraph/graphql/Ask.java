package org.newsgraph.graphql;

import org.jspecify.annotations.Nullable;

/**
 * A connection field of one parent with its arguments: what a batch loader is asked for.
 *
 * @param parent the key of the parent
 * @param filter which rows
 * @param page which part of them
 */
public record Ask<F extends @Nullable Object>(String parent, F filter, Page page) {
}
