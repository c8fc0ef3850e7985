package org.newsgraph.event;

import org.newsgraph.article.Era;
import org.newsgraph.article.Eras;
import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Keyset.Way;
import org.newsgraph.graphql.Listing;

/** The lists of events that the graph can show. */
final class EventLists {

	static final Eras<Event> LATEST = Eras.of((era) -> listing(era, true, "MATCH (event:Event)"));

	static final Eras<Event> LATEST_OF_ACTORS = latest(Way.along("event:Event", "HAS_ACTOR", "actorId", "eventId"),
			Way.along("event:Event", "HAS_RECIPIENT", "actorId", "eventId"));

	/** Of two actors, by {@link #pair(String, String)}. */
	static final Eras<Event> LATEST_BETWEEN = latest(Way.along("event:Event", "BETWEEN", "pair", "eventId"));

	static final Eras<Event> LATEST_OF_ISSUES = latest(Way.along("event:Event", "CONCERNS", "issueId", "eventId"));

	static final Eras<Event> EARLIEST_OF_ARTICLES = Eras.of((era) -> listing(era, false, """
			MATCH (:Article {id: key})-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE %s
			MATCH (version)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(event:Event)""".formatted(era.open("version"))));

	static final Listing<Event> AMONG = listing(Era.NOW, true, """
			UNWIND $among AS id
			MATCH (event:Event {id: id})""");

	static final Listing<Event> ARRIVING = new Keyset("event", "recordedFrom", false,
			"event.recordedFrom >= $since AND event.recordedTo IS NULL AND event.startDate IS NOT NULL")
		.listing(Event::of, Event::recordedFrom, "MATCH (event:Event)");

	private EventLists() {
	}

	/** The key of two actors, whichever comes first. */
	static String pair(String one, String other) {
		return (one.compareTo(other) < 0) ? one + " " + other : other + " " + one;
	}

	private static Eras<Event> latest(Way... ways) {
		return Eras.of((era) -> keyset(era, true).listing(Event::of, Event::startDate, ways));
	}

	private static Listing<Event> listing(Era era, boolean latestFirst, String way) {
		return keyset(era, latestFirst).listing(Event::of, Event::startDate, way);
	}

	private static Keyset keyset(Era era, boolean latestFirst) {
		return new Keyset("event", "startDate", latestFirst, chosen(era));
	}

	private static String chosen(Era era) {
		return """
				%s
				AND ($from IS NULL OR event.endDate >= $from)
				AND ($to IS NULL OR event.startDate <= $to)
				AND ($types IS NULL OR event.type IN $types)
				AND ($quadClasses IS NULL OR event.quadClass IN $quadClasses)
				AND ($realis IS NULL OR event.realis IN $realis)
				AND ($minConfidence IS NULL OR %s >= $minConfidence)
				AND ($minSources IS NULL OR %s >= $minSources)
				AND ($actors IS NULL OR EXISTS { (event)-[:HAS_ACTOR]->(side:Actor) WHERE side.id IN $actors })
				AND ($recipients IS NULL OR EXISTS { (event)-[:HAS_RECIPIENT]->(side:Actor) WHERE side.id IN $recipients })
				AND NOT EXISTS {
				  UNWIND $between AS alike
				  WITH alike WHERE NOT EXISTS { (event)-[:HAS_ACTOR|HAS_RECIPIENT]->(side:Actor) WHERE side.id IN alike }
				  RETURN alike }
				AND ($issues IS NULL OR EXISTS { (event)-[:CONCERNS]->(issue:Issue) WHERE issue.id IN $issues })
				AND ($place IS NULL OR EXISTS { (event)-[:HAS_PLACE]->(place:Place)
				  WHERE toLower(place.name) = $place OR 'country:' + place.countryCode IN $places })
				"""
			.formatted(era.known("event"), era.confidence("event"), era.sources("event"));
	}

}
