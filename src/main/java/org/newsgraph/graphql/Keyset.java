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
 * @param properties which of the node's are read, as a map projection; empty for all
 */
public record Keyset(String node, String property, boolean descending, String chosen, String properties) {

	/** Of nodes all of whose properties are read. */
	public Keyset(String node, String property, boolean descending, String chosen) {
		this(node, property, descending, chosen, "");
	}

	/**
	 * A list of such nodes.
	 * @param row makes a thing of a node
	 * @param value what a thing is sorted by
	 * @param ways each matches the nodes of {@code key}; a node on several ways counts
	 * once
	 */
	public <T extends Node> Listing<T> listing(Function<Value, T> row, Function<T, Object> value, String... ways) {
		return listing(row, value, Arrays.stream(ways).map(this::way).toArray(Way[]::new));
	}

	/**
	 * A list of such nodes.
	 * @param row makes a thing of a node
	 * @param value what a thing is sorted by
	 * @param ways to the nodes of {@code key}; a node on several ways counts once
	 */
	public <T extends Node> Listing<T> listing(Function<Value, T> row, Function<T, Object> value, Way... ways) {
		return new Listing<>(walk(this.descending, ways), walk(!this.descending, ways), count(ways), row,
				(thing) -> Cursor.of(this.property, value.apply(thing), thing.key()));
	}

	private Way way(String match) {
		return new Way(match, "", this.node + "." + this.property, this.node + ".id");
	}

	private Walk walk(boolean largestFirst, Way... ways) {
		String sign = largestFirst ? "<" : ">";
		String behind = "AND (at %1$s $at[1] OR id %1$s $at[2])\n".formatted(sign);
		return new Walk(rows(largestFirst, "IS NOT NULL", "", ways),
				rows(largestFirst, sign + "= $at[1]", behind, ways));
	}

	/**
	 * Each way to the nodes is cut to the page before the ways are put together; what
	 * comes on the only way is in order already. An index is entered where the page
	 * begins.
	 */
	private String rows(boolean largestFirst, String entered, String behind, Way... ways) {
		String pages = together(entered, (way) -> behind + page(way, largestFirst), ways);
		String direction = largestFirst ? "DESC" : "ASC";
		return """
				UNWIND $keys AS key
				CALL (key) {
				  %s
				}
				RETURN key, %s %s AS row
				""".formatted((ways.length == 1) ? pages : """
				CALL (key) {
				  %1$s
				}
				RETURN %2$s ORDER BY %2$s.%3$s %4$s, %2$s.id %4$s LIMIT $limit
				""".formatted(pages, this.node, this.property, direction), this.node, this.properties);
	}

	private String page(Way way, boolean largestFirst) {
		return """
				WITH DISTINCT %1$s%2$s, at, id ORDER BY %3$s at %4$s, id %4$s LIMIT $limit
				RETURN %1$s
				""".formatted(this.node, way.end().isEmpty() ? "" : ", end",
				way.end().isEmpty() ? "" : largestFirst ? "end DESC," : "end ASC,", largestFirst ? "DESC" : "ASC");
	}

	private String count(Way... ways) {
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
				""".formatted(
				together("IS NOT NULL", (way) -> "RETURN DISTINCT " + this.node + " LIMIT " + Page.COUNTED_UP_TO, ways),
				this.node, Page.COUNTED_UP_TO);
	}

	/** What an index has read is named at once: its order is kept only by these names. */
	private String together(String entered, Function<Way, String> rest, Way... ways) {
		return Arrays.stream(ways)
			.map((way) -> """
					%1$s
					WHERE %2$s %3$s %9$s AND %4$s IS NOT NULL
					WITH %5$s, %6$s %3$s AS at, %4$s AS id
					WHERE %7$s
					%8$s
					""".formatted(way.match(), way.end().isEmpty() ? "" : way.end() + " = key AND", way.at(), way.id(),
					this.node, way.end().isEmpty() ? "" : way.end() + " AS end,", this.chosen, rest.apply(way),
					entered))
			.collect(Collectors.joining("UNION\n"));
	}

	/**
	 * A way to the nodes of a key.
	 *
	 * @param match matches them
	 * @param end what is the key on this way; empty if the match says so
	 * @param at what they are sorted by on this way, the same as their property
	 * @param id their id on this way
	 */
	public record Way(String match, String end, String at, String id) {

		/**
		 * Along relationships that carry the date of what they come from, and are indexed
		 * by end and date: of a busy end only the page is read, not all that it has.
		 * @param node in Cypher, where the relationships begin, as in {@code event:Event}
		 * @param type of the relationships
		 * @param end the property with the key of where they end
		 * @param id the property with the id of where they begin
		 */
		public static Way along(String node, String type, String end, String id) {
			String match = "MATCH (%1$s)-[link:%2$s]->() USING INDEX SEEK link:%2$s(%3$s, date, %4$s)".formatted(node,
					type, end, id);
			return new Way(match, "link." + end, "link.date", "link." + id);
		}

	}

}
