package org.newsgraph.graphql;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.newsgraph.graph.Cursor;

/**
 * How lists of nodes of one sort are ordered and chosen: by one property, and by id where
 * that is the same. Only words of the code go into the statements; what a client asks for
 * goes in by parameters.
 *
 * @param node the name of the node in the statements
 * @param property what it is sorted by
 * @param descending whether the largest comes first
 * @param chosen what every node fulfils, in parameters of the list's filter
 */
public record Keyset(String node, String property, boolean descending, String chosen) {

	/**
	 * A list of such nodes.
	 * @param row makes a thing of a node
	 * @param value what a thing is sorted by
	 * @param ways each matches the nodes of {@code key}; a node on several ways counts
	 * once
	 */
	public <T extends Node> Listing<T> listing(Function<Value, T> row, Function<T, Object> value, String... ways) {
		return new Listing<>(rows(this.descending, ways), rows(!this.descending, ways), count(ways), row,
				(thing) -> Cursor.of(value.apply(thing), thing.key()));
	}

	/** Each way to the nodes is cut to the page before the ways are put together. */
	private String rows(boolean largestFirst, String... ways) {
		String order = "ORDER BY %1$s.%2$s %3$s, %1$s.id %3$s".formatted(this.node, this.property,
				largestFirst ? "DESC" : "ASC");
		String beyond = "AND ($at IS NULL OR %1$s.%2$s %3$s $at[0] OR (%1$s.%2$s = $at[0] AND %1$s.id %3$s $at[1]))"
			.formatted(this.node, this.property, largestFirst ? "<" : ">");
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				    %1$s
				  }
				  RETURN %2$s AS row %3$s LIMIT $limit
				}
				RETURN key, row
				""".formatted(together(beyond + " RETURN DISTINCT " + this.node + " " + order + " LIMIT $limit", ways),
				this.node, order);
	}

	private String count(String... ways) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				    %1$s
				  }
				  WITH %2$s LIMIT %3$s
				  RETURN count(%2$s) AS n
				}
				RETURN key, n
				""".formatted(together("RETURN DISTINCT " + this.node + " LIMIT " + Page.COUNTED_UP_TO, ways),
				this.node, Page.COUNTED_UP_TO);
	}

	private String together(String rest, String... ways) {
		return Arrays.stream(ways)
			.map((way) -> "%s\nWHERE %s\n%s\n".formatted(way, this.chosen, rest))
			.collect(Collectors.joining("UNION\n"));
	}

}
