package org.newsgraph.graphql;

import java.util.Collection;
import java.util.Comparator;
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

	/**
	 * The same page of several lists that are shown as one.
	 * @param parts the page of each list
	 * @param order of the rows in all of them
	 */
	public static <T> Connection<T> together(Collection<Connection<T>> parts, Page page, Comparator<T> order) {
		List<Edge<T>> edges = parts.stream()
			.flatMap((part) -> part.edges().stream())
			.sorted(Comparator.comparing(Edge::node, order))
			.toList();
		int over = Math.max(0, edges.size() - page.size());
		boolean more = over > 0 || parts.stream()
			.map(Connection::pageInfo)
			.anyMatch((info) -> page.backward() ? info.hasPreviousPage() : info.hasNextPage());
		List<Edge<T>> kept = page.backward() ? edges.subList(over, edges.size())
				: edges.subList(0, edges.size() - over);
		return new Connection<>(kept, info(kept, page, more), count(parts));
	}

	private static <T> @Nullable Integer count(Collection<Connection<T>> parts) {
		int count = 0;
		for (Connection<T> part : parts) {
			if (part.totalCount() == null) {
				return null;
			}
			count += part.totalCount();
		}
		return Math.min(count, Page.COUNTED_UP_TO);
	}

	private static <T> PageInfo info(List<Edge<T>> edges, Page page, boolean more) {
		boolean begun = page.beyond() != null;
		boolean next = page.backward() ? begun : more;
		boolean previous = page.backward() ? more : begun;
		return edges.isEmpty() ? new PageInfo(next, previous, null, null)
				: new PageInfo(next, previous, edges.getFirst().cursor(), edges.getLast().cursor());
	}

}
