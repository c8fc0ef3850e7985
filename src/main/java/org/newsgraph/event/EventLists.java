package org.newsgraph.event;

import org.newsgraph.article.Hindsight;
import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Listing;

/** The lists of events that the graph can show. */
final class EventLists {

	private static final String CHOSEN = """
			%s AND event.startDate IS NOT NULL
			AND ($from IS NULL OR event.endDate >= $from)
			AND ($to IS NULL OR event.startDate <= $to)
			AND ($types IS NULL OR event.type IN $types)
			AND ($quadClasses IS NULL OR event.quadClass IN $quadClasses)
			AND ($realis IS NULL OR event.realis IN $realis)
			AND ($minConfidence IS NULL OR %s >= $minConfidence)
			AND ($minSources IS NULL OR %s >= $minSources)
			AND ($actors IS NULL OR EXISTS { (event)-[:HAS_ACTOR]->(side:Actor) WHERE side.id IN $actors })
			AND ($recipients IS NULL OR EXISTS { (event)-[:HAS_RECIPIENT]->(side:Actor) WHERE side.id IN $recipients })
			AND all(alike IN $between WHERE
			  EXISTS { (event)-[:HAS_ACTOR|HAS_RECIPIENT]->(side:Actor) WHERE side.id IN alike })
			AND ($issues IS NULL OR EXISTS { (event)-[:CONCERNS]->(issue:Issue) WHERE issue.id IN $issues })
			AND ($place IS NULL OR EXISTS { (event)-[:HAS_PLACE]->(place:Place)
			  WHERE toLower(place.name) = $place OR 'country:' + place.countryCode IN $places })
			""".formatted(Hindsight.known("event"), Hindsight.confidence("event"), Hindsight.sources("event"));

	static final Listing<Event> LATEST = listing(true, "MATCH (event:Event)");

	static final Listing<Event> LATEST_OF_ACTORS = listing(true,
			"MATCH (event:Event)-[link:HAS_ACTOR]->(:Actor {id: key})",
			"MATCH (event:Event)-[link:HAS_RECIPIENT]->(:Actor {id: key})");

	static final Listing<Event> LATEST_OF_ISSUES = listing(true,
			"MATCH (event:Event)-[link:CONCERNS]->(:Issue {id: key})");

	static final Listing<Event> EARLIEST_OF_ARTICLES = listing(false, """
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE %s
			MATCH (version)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(event:Event)""".formatted(Hindsight.open("version")));

	private EventLists() {
	}

	private static Listing<Event> listing(boolean latestFirst, String... ways) {
		return new Keyset("event", "startDate", latestFirst, CHOSEN).listing(Event::of, Event::startDate, ways);
	}

}
