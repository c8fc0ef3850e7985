package org.newsgraph.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Node;
import org.newsgraph.graphql.PageInfo;

/**
 * A page of what was found.
 *
 * @param edges each thing with how it was found
 * @param pageInfo whether there is more
 * @param totalCount how many there are in all
 * @param mode by what it was really searched
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, @Nullable Integer totalCount, SearchMode mode) {

	/** The things alone. */
	public List<Node> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
