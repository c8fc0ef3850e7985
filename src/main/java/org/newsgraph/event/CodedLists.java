package org.newsgraph.event;

import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Keyset.Way;
import org.newsgraph.graphql.Listing;
import org.newsgraph.graphql.Lookup;

/** The lists of coded events that the graph can show. */
final class CodedLists {

	private static final String CHOSEN = """
			event.origin IN $coders AND $issues IS NULL
			AND ($knownBy IS NULL OR event.recordedFrom <= $knownBy)
			AND ($from IS NULL OR event.endDate >= $from)
			AND ($to IS NULL OR event.startDate <= $to)
			AND ($types IS NULL OR event.type IN $types)
			AND ($quadClasses IS NULL OR event.quadClass IN $quadClasses)
			AND ($realis IS NULL OR event.realis IN $realis)
			AND ($minConfidence IS NULL OR event.confidence >= $minConfidence)
			AND ($minSources IS NULL OR event.independentSources >= $minSources)
			AND ($actors IS NULL OR EXISTS { (event)-[side:CODED_ACTOR]->() WHERE side.actorId IN $actors })
			AND ($recipients IS NULL OR EXISTS { (event)-[side:CODED_RECIPIENT]->() WHERE side.actorId IN $recipients })
			AND NOT EXISTS {
			  UNWIND $between AS alike
			  WITH alike
			  WHERE NOT EXISTS { (event)-[side:CODED_ACTOR|CODED_RECIPIENT]->() WHERE side.actorId IN alike }
			  RETURN alike }
			AND ($place IS NULL OR toLower(event.placeName) = $place OR 'country:' + event.placeCountry IN $places)
			""";

	static final Listing<Event> LATEST = keyset(true).listing(Event::of, Event::startDate, "MATCH (event:CodedEvent)");

	static final Listing<Event> LATEST_OF_CODERS = keyset(true).listing(Event::of, Event::startDate,
			new Way("MATCH (event:CodedEvent) USING INDEX SEEK event:CodedEvent(origin, startDate, id)", "event.origin",
					"event.startDate", "event.id"));

	static final Listing<Event> LATEST_OF_ACTORS = keyset(true).listing(Event::of, Event::startDate,
			Way.along("event:CodedEvent", "CODED_ACTOR", "actorId", "eventId"),
			Way.along("event:CodedEvent", "CODED_RECIPIENT", "actorId", "eventId"));

	static final Listing<Event> EARLIEST_OF_ARTICLES = keyset(false).listing(Event::of, Event::startDate,
			"MATCH (:CodedArticle {id: key})<-[:CODED_IN]-(event:CodedEvent)");

	static final Lookup<Event> BY_KEY = new Lookup<>("""
			UNWIND $keys AS key
			MATCH (event:CodedEvent {id: key})
			RETURN key, event AS row
			""", Event::of);

	private CodedLists() {
	}

	private static Keyset keyset(boolean latestFirst) {
		return new Keyset("event", "startDate", latestFirst, CHOSEN);
	}

}
