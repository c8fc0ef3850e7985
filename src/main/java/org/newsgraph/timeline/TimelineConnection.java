package org.newsgraph.timeline;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Fact;
import org.newsgraph.graphql.Connection;
import org.newsgraph.graphql.PageInfo;

/**
 * A page of a timeline.
 *
 * @param edges each entry with its cursor
 * @param pageInfo where the page begins and ends
 * @param totalCount how many entries there are in all, if that was asked for
 * @param days the entries, day by day
 */
public record TimelineConnection(List<TimelineEdge> edges, PageInfo pageInfo, @Nullable Integer totalCount,
		List<TimelineDay> days) {

	static TimelineConnection of(Connection<TimelineRow> page, List<String> lanes) {
		List<TimelineEdge> edges = page.edges()
			.stream()
			.map((edge) -> new TimelineEdge(edge.cursor(), edge.node().fact(), edge.node().lanes()))
			.toList();
		return new TimelineConnection(edges, page.pageInfo(), page.totalCount(), TimelineDay.of(edges, lanes));
	}

	/** The entries alone. */
	public List<? extends Fact<?>> nodes() {
		return this.edges.stream().map(TimelineEdge::node).toList();
	}

}
