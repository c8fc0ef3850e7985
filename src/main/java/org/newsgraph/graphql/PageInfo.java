package org.newsgraph.graphql;

import org.jspecify.annotations.Nullable;

/**
 * Where a page begins and ends, and whether there is more.
 *
 * @param hasNextPage whether there is more behind it
 * @param hasPreviousPage whether there is more before it
 * @param startCursor of its first row; {@code null} for an empty page
 * @param endCursor of its last row; {@code null} for an empty page
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
