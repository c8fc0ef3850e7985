package org.newsgraph.graphql;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Cursor;

/**
 * A page of a list, as Relay has it.
 *
 * @param edges the rows with their cursors
 * @param pageInfo where the page begins and ends
 * @param totalCount the length of the whole list, counted up to
 * {@value Page#COUNTED_UP_TO}; {@code null} if not asked for
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

	/** The rows alone. */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/** The same page with something else in each row's place. */
	public <R> Connection<R> map(Function<T, R> other) {
		return new Connection<>(
				this.edges.stream().map((edge) -> new Edge<>(edge.cursor(), other.apply(edge.node()))).toList(),
				this.pageInfo, this.totalCount);
	}

	/** A list with nothing in it. */
	public static <T> Connection<T> empty() {
		return new Connection<>(List.of(), new PageInfo(false, false, null, null), 0);
	}

	/**
	 * Makes a page of the rows that were fetched for it.
	 * @param fetched up to {@link Page#limit()} rows; backward, the last of the list
	 * first
	 * @param page what was asked for
	 * @param cursor the values a row is sorted by
	 * @param totalCount the length of the list, if it was counted
	 */
	public static <T> Connection<T> of(List<T> fetched, Page page, Function<T, Cursor> cursor,
			@Nullable Integer totalCount) {
		boolean more = fetched.size() > page.size();
		List<T> rows = more ? fetched.subList(0, page.size()) : fetched;
		List<Edge<T>> edges = (page.backward() ? rows.reversed() : rows).stream()
			.map((row) -> new Edge<>(cursor.apply(row).encode(), row))
			.toList();
		return new Connection<>(edges, info(edges, page, more), totalCount);
	}

	private static <T> PageInfo info(List<Edge<T>> edges, Page page, boolean more) {
		boolean begun = page.beyond() != null;
		boolean next = page.backward() ? begun : more;
		boolean previous = page.backward() ? more : begun;
		return edges.isEmpty() ? new PageInfo(next, previous, null, null)
				: new PageInfo(next, previous, edges.getFirst().cursor(), edges.getLast().cursor());
	}

}
