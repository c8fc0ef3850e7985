package org.newsgraph.event;

import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.Listing;

/** The lists of events that the graph can show. */
final class EventLists {

	private static final String CHOSEN = """
			event.recordedTo IS NULL AND event.startDate IS NOT NULL
			AND ($from IS NULL OR event.endDate >= $from)
			AND ($to IS NULL OR event.startDate <= $to)
			AND ($types IS NULL OR event.type IN $types)
			AND ($quadClasses IS NULL OR event.quadClass IN $quadClasses)
			AND ($realis IS NULL OR event.realis IN $realis)
			AND ($minConfidence IS NULL OR event.confidence >= $minConfidence)
			AND ($minSources IS NULL OR event.independentSources >= $minSources)
			AND ($actors IS NULL OR EXISTS { (event)-[:HAS_ACTOR]->(side:Actor) WHERE side.id IN $actors })
			AND ($recipients IS NULL OR EXISTS { (event)-[:HAS_RECIPIENT]->(side:Actor) WHERE side.id IN $recipients })
			AND all(alike IN $between WHERE
			  EXISTS { (event)-[:HAS_ACTOR|HAS_RECIPIENT]->(side:Actor) WHERE side.id IN alike })
			AND ($issues IS NULL OR EXISTS { (event)-[:CONCERNS]->(issue:Issue) WHERE issue.id IN $issues })
			AND ($place IS NULL OR EXISTS { (event)-[:HAS_PLACE]->(place:Place)
			  WHERE toLower(place.name) = $place OR 'country:' + place.countryCode IN $places })
			""";

	static final Listing<Event> LATEST = listing(true, "MATCH (event:Event)");

	static final Listing<Event> LATEST_OF_ACTORS = listing(true,
			"MATCH (event:Event)-[link:HAS_ACTOR]->(:Actor {id: key})",
			"MATCH (event:Event)-[link:HAS_RECIPIENT]->(:Actor {id: key})");

	static final Listing<Event> LATEST_OF_ISSUES = listing(true,
			"MATCH (event:Event)-[link:CONCERNS]->(:Issue {id: key})");

	static final Listing<Event> EARLIEST_OF_ARTICLES = listing(false, """
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			MATCH (version)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(event:Event)""");

	private EventLists() {
	}

	private static Listing<Event> listing(boolean latestFirst, String... anchors) {
		return new Listing<>(rows(latestFirst, anchors), rows(!latestFirst, anchors), count(anchors), Event::of,
				(event) -> Cursor.of(event.startDate(), event.key()));
	}

	/** Each way to the events is cut to the page before the ways are put together. */
	private static String rows(boolean descending, String... anchors) {
		String beyond = descending ? "<" : ">";
		String direction = descending ? "DESC" : "ASC";
		StringBuilder ways = new StringBuilder();
		for (String anchor : anchors) {
			ways.append(ways.isEmpty() ? "" : "    UNION\n").append("""
					    %1$s
					    WHERE %2$s
					      AND ($at IS NULL OR event.startDate %3$s $at[0]
					           OR (event.startDate = $at[0] AND event.id %3$s $at[1]))
					    RETURN DISTINCT event ORDER BY event.startDate %4$s, event.id %4$s LIMIT $limit
					""".formatted(anchor, CHOSEN, beyond, direction));
		}
		return """
				UNWIND $keys AS key
				CALL (key) {
				  CALL (key) {
				%1$s  }
				  RETURN event AS row ORDER BY event.startDate %2$s, event.id %2$s LIMIT $limit
				}
				RETURN key, row
				""".formatted(ways, direction);
	}

	private static String count(String... anchors) {
		StringBuilder ways = new StringBuilder();
		for (String anchor : anchors) {
			ways.append(ways.isEmpty() ? "" : "    UNION\n")
				.append("    %s\n    WHERE %s\n    RETURN DISTINCT event LIMIT 10001\n".formatted(anchor, CHOSEN));
		}
		return "UNWIND $keys AS key\nCALL (key) {\n  CALL (key) {\n" + ways
				+ "  }\n  WITH event LIMIT 10001\n  RETURN count(event) AS n\n}\nRETURN key, n";
	}

}
