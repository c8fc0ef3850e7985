package org.newsgraph.timeline;

import org.newsgraph.article.Era;
import org.newsgraph.statement.SaidWithin;

/**
 * A way to facts, in Cypher: only words of the code go into it.
 *
 * @param starts the parameter that lists what it starts from
 * @param match matches the facts of one {@code start}, with {@code date}
 * @param chosen what they must fulfil
 * @param end what the index they are read from is sorted by before their dates: the
 * database keeps its order only if it is named; empty if that is nothing
 */
record Way(String starts, String match, String chosen, String end) {

	/** On issues that are not where the way starts. */
	static final String ON_ISSUES = """
			AND ($issues IS NULL OR EXISTS { (fact)-[:CONCERNS|STANCE_ON]->(issue:Issue) WHERE issue.id IN $issues })
			""";

	/** By or to actors that are not where the way starts. */
	static final String OF_ACTORS = """
			AND ($actors IS NULL OR EXISTS {
			  (fact)-[:HAS_ACTOR|HAS_RECIPIENT|SPOKEN_BY|ON_BEHALF_OF]->(side:Actor) WHERE side.id IN $actors })
			""";

	/** Told by stories that are not where the way starts. */
	static final String IN_STORIES = """
			AND ($stories IS NULL OR EXISTS {
			  (fact)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article:Article)
			  WHERE article.storyId IN $stories })
			""";

	private static final String EVENT = """
			AND ($from IS NULL OR fact.endDate >= $from)
			AND ($to IS NULL OR fact.startDate <= $to)
			AND ($types IS NULL OR fact.type IN $types)
			AND ($quadClasses IS NULL OR fact.quadClass IN $quadClasses)
			AND ($realis IS NULL OR fact.realis IN $realis)
			AND ($places IS NULL OR EXISTS { (fact)-[:HAS_PLACE]->(place:Place)
			  WHERE toLower(place.name) IN $places OR 'country:' + place.countryCode IN $countries })
			""";

	private static final String STATEMENT = "AND " + SaidWithin.days("fact") + "\n";

	/** Along the relationships of one end, whose index keeps them in order of dates. */
	static Way eventsAlong(String type, String end, String also) {
		return events(along("Event", type, end, "eventId"), also, "end");
	}

	/** @see #eventsAlong */
	static Way statementsAlong(String type, String end, String also) {
		return statements(along("Statement", type, end, "statementId"), also, "end");
	}

	/** Those that the relations of two ends are derived from. */
	static Way eventsBetween() {
		return events(between("Event", "startDate"), OF_ACTORS + ON_ISSUES + IN_STORIES, "");
	}

	/** @see #eventsBetween */
	static Way statementsBetween() {
		return statements(between("Statement", "saidAt"), OF_ACTORS + ON_ISSUES + IN_STORIES, "");
	}

	/** Those that the articles of a story tell. */
	static Way eventsOfStories() {
		return events(told("Event", "startDate"), OF_ACTORS + ON_ISSUES, "");
	}

	/** @see #eventsOfStories */
	static Way statementsOfStories() {
		return statements(told("Statement", "saidAt"), OF_ACTORS + ON_ISSUES, "");
	}

	static Way allEvents() {
		return events(all("Event", "startDate"), "", "");
	}

	static Way allStatements() {
		return statements(all("Statement", "saidAt"), "", "");
	}

	/**
	 * The statement up to what the rest of it is: a condition, or what to do with them.
	 */
	String facts(Era era) {
		return """
				%s
				WHERE date >= $begin AND date <= $end AND %s
				%sAND ($minConfidence IS NULL OR %s >= $minConfidence)
				AND ($minSources IS NULL OR %s >= $minSources)
				""".formatted(this.match, era.known("fact"), this.chosen, era.confidence("fact"), era.sources("fact"));
	}

	private static String along(String label, String type, String end, String key) {
		return """
				MATCH (fact:%1$s)-[way:%2$s]->()
				USING INDEX SEEK way:%2$s(%3$s, date, %4$s)
				WHERE way.%3$s = start AND way.date >= $begin AND way.date <= $end AND way.%4$s IS NOT NULL
				WITH fact, way.%3$s AS end, way.date AS date""".formatted(label, type, end, key);
	}

	private static String between(String label, String date) {
		return """
				MATCH (relation:Relation {subjectId: start[0], objectId: start[1]})-[:DERIVED_FROM]->(fact:%1$s)
				WITH DISTINCT fact, fact.%2$s AS date""".formatted(label, date);
	}

	private static String told(String label, String date) {
		return """
				MATCH (:Story {id: start})<-[:IN_STORY]-(:Article)-[:HAS_VERSION]->(:ArticleVersion)<-[:IN]-(:Passage)
				  <-[:EVIDENCED_BY]-(fact:%1$s)
				WITH DISTINCT fact, fact.%2$s AS date""".formatted(label, date);
	}

	private static String all(String label, String date) {
		return """
				MATCH (fact:%1$s)
				USING INDEX fact:%1$s(%2$s, id)
				WHERE fact.%2$s >= $begin AND fact.%2$s <= $end AND fact.id IS NOT NULL
				WITH fact, fact.%2$s AS date""".formatted(label, date);
	}

	private static Way events(String way, String also, String end) {
		return new Way("$startsOfEvents", way + ranked("datePrecision"), EVENT + also, end);
	}

	private static Way statements(String way, String also, String end) {
		return new Way("$startsOfStatements", way + ranked("saidAtPrecision"), STATEMENT + also, end);
	}

	private static String ranked(String precision) {
		return """
				, CASE fact.%s WHEN 'YEAR' THEN 0 WHEN 'QUARTER' THEN 1 WHEN 'MONTH' THEN 2 WHEN 'WEEK' THEN 3
				  WHEN 'DAY' THEN 4 ELSE 5 END AS rank""".formatted(precision);
	}

}
