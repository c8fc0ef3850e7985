package org.newsgraph.timeline;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Era;
import org.newsgraph.article.Eras;
import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Page;

/**
 * The timelines that the graph can show. Each way to the facts reads an index in the
 * order of dates and stops after a page, so a timeline costs what is shown of it.
 */
final class TimelineLists {

	private static final String SIDES = """
			[(fact)-[:HAS_ACTOR|HAS_RECIPIENT|SPOKEN_BY|ON_BEHALF_OF]->(side:Actor) WHERE side.id IN $lanes | side.id]""";

	private static final String SUBJECTS = """
			[(fact)<-[:DERIVED_FROM]-(relation:Relation)
			 WHERE relation.subjectId IN $lanes AND relation.objectId IN $lanes | relation.subjectId]""";

	/** What actors did, underwent and said. */
	static final TimelineLists OF_ACTORS = new TimelineLists(SIDES,
			Way.eventsAlong("HAS_ACTOR", "actorId", Way.ON_ISSUES),
			Way.eventsAlong("HAS_RECIPIENT", "actorId", Way.ON_ISSUES),
			Way.statementsAlong("SPOKEN_BY", "actorId", Way.ON_ISSUES),
			Way.statementsAlong("ON_BEHALF_OF", "actorId", Way.ON_ISSUES));

	static final TimelineLists OF_ISSUES = new TimelineLists(SIDES, Way.eventsAlong("CONCERNS", "issueId", ""),
			Way.statementsAlong("STANCE_ON", "targetId", ""));

	static final TimelineLists OF_STORIES = new TimelineLists(SIDES, Way.eventsOfStories(), Way.statementsOfStories());

	static final TimelineLists BETWEEN = new TimelineLists(SUBJECTS, Way.eventsBetween(), Way.statementsBetween());

	static final TimelineLists OF_EVERYTHING = new TimelineLists(SIDES, Way.allEvents(), Way.allStatements());

	private final Eras<TimelineRow> earliest;

	private final Eras<TimelineRow> latest;

	private TimelineLists(String lanes, Way... ways) {
		this.earliest = Eras.of((era) -> listing(era, Direction.ASC, lanes, ways));
		this.latest = Eras.of((era) -> listing(era, Direction.DESC, lanes, ways));
	}

	/** The list that runs one way, as it is or was. */
	Listing<TimelineRow> in(Direction direction, @Nullable Instant knownBy) {
		return ((direction == Direction.ASC) ? this.earliest : this.latest).at(knownBy);
	}

	private static Listing<TimelineRow> listing(Era era, Direction direction, String lanes, Way... ways) {
		boolean latestFirst = direction == Direction.DESC;
		return new Listing<>(rows(era, latestFirst, lanes, ways), rows(era, !latestFirst, lanes, ways),
				count(era, ways), TimelineRow::of, TimelineRow::cursor);
	}

	private static String rows(Era era, boolean largestFirst, String lanes, Way... ways) {
		String order = order(largestFirst);
		String beyond = """
				AND ($at IS NULL OR date %1$s $at[0] OR (date = $at[0] AND (rank %1$s $at[1]
				  OR (rank = $at[1] AND fact.id %1$s $at[2]))))
				""".formatted(largestFirst ? "<" : ">");
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				    %1$s
				  }
				  WITH DISTINCT fact, date, rank ORDER BY %2$s
				  RETURN {fact: properties(fact), said: fact:Statement, lanes: %3$s} AS row
				}
				RETURN key, row
				""".formatted(
				together(era, "fact, date, rank", (way) -> beyond + "WITH * ORDER BY "
						+ (way.end().isEmpty() ? "" : way.end() + (largestFirst ? " DESC, " : " ASC, ")) + order, ways),
				order, lanes);
	}

	private static String order(boolean largestFirst) {
		return "date %1$s, rank %1$s, fact.id %1$s LIMIT $limit".formatted(largestFirst ? "DESC" : "ASC");
	}

	/** The whole list is counted, wherever the page begins. */
	private static String count(Era era, Way... ways) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				    %1$s
				  }
				  WITH DISTINCT fact LIMIT %2$s
				  RETURN count(fact) AS n
				}
				RETURN key, n
				""".formatted(together(era, "fact", (way) -> "WITH fact LIMIT " + Page.COUNTED_UP_TO, ways)
			.replace("$begin", "$earliest")
			.replace("$end", "$latest"), Page.COUNTED_UP_TO);
	}

	private static String together(Era era, String columns, Function<Way, String> cut, Way... ways) {
		return Arrays.stream(ways)
			.map((way) -> """
					UNWIND %1$s AS start
					CALL (start) {
					%2$s
					%3$s
					RETURN %4$s
					}
					RETURN %4$s
					""".formatted(way.starts(), way.facts(era), cut.apply(way), columns))
			.collect(Collectors.joining("UNION\n"));
	}

}
