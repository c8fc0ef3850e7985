package org.newsgraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GlobalId;

/**
 * A question to the graph, put in GraphQL and, where it is to be compared, as one
 * hand-written statement and to the {@link Peer}.
 *
 * @param name what is asked
 * @param document the same in GraphQL
 * @param cypher the same by hand; {@code null} where nothing is compared
 * @param parameters of the n-th time it is put by hand
 * @param generic the same to the peer; {@code null} where nothing is compared
 * @param peer requests a second that the peer gave where the goals were set; 0 for none
 */
record Question(String name, Document document, @Nullable String cypher, IntFunction<Map<String, Object>> parameters,
		@Nullable Document generic, int peer) {

	private static final int HUBS = 20;

	/** The questions, over a store of some size. */
	static List<Question> all(Size size) {
		return List.of(actor(size), eventsOfAnActor(size), eventsBetweenTwo(), latestArticles(), timeline(),
				relationship(), paths(size), linkedArticles(size), search());
	}

	private static Question actor(Size size) {
		return new Question("an actor by id, three fields",
				new Document("""
						query Actor($id: ID!) { actor(id: $id) { name countryCode sector } }""",
						(time) -> Map.of("id", id(time % size.actors()))),
				"""
						MATCH (actor:Actor {id: $id})
						RETURN actor.name AS name, actor.countryCode AS countryCode, actor.sector AS sector
						""", (time) -> Map.of("id", SyntheticNews.actor(time % size.actors())),
				PeerDocuments.actor(size), 202);
	}

	private static Question eventsOfAnActor(Size size) {
		return new Question("an actor's 20 latest events, recipients, articles", new Document(
				"""
						query Events($id: ID!) { actor(id: $id) { name events(first: 20) { nodes {
						  type startDate recipients { name } evidence(first: 3) { nodes { article { headline url } } } } } } }""",
				(time) -> Map.of("id", id(time % (size.actors() / 10)))), """
						MATCH (actor:Actor {id: $id})
						CALL (actor) {
						  CALL (actor) {
						    MATCH (event:Event)-[side:HAS_ACTOR]->()
						    USING INDEX SEEK side:HAS_ACTOR(actorId, date, eventId)
						    WHERE side.actorId = $id AND side.date IS NOT NULL AND side.eventId IS NOT NULL
						    RETURN event ORDER BY side.actorId DESC, side.date DESC, side.eventId DESC LIMIT 20
						    UNION
						    MATCH (event:Event)-[side:HAS_RECIPIENT]->()
						    USING INDEX SEEK side:HAS_RECIPIENT(actorId, date, eventId)
						    WHERE side.actorId = $id AND side.date IS NOT NULL AND side.eventId IS NOT NULL
						    RETURN event ORDER BY side.actorId DESC, side.date DESC, side.eventId DESC LIMIT 20
						  }
						  RETURN event ORDER BY event.startDate DESC, event.id DESC LIMIT 20
						}
						RETURN actor.name AS name, event.type AS type, event.startDate AS startDate,
						  [(event)-[:HAS_RECIPIENT]->(recipient) | recipient.name] AS recipients,
						  [(event)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article) |
						    {headline: article.headline, url: article.url}] AS articles
						""", (time) -> Map.of("id", SyntheticNews.actor(time % (size.actors() / 10))),
				PeerDocuments.eventsOfAnActor(size), 112);
	}

	private static Question eventsBetweenTwo() {
		return new Question("50 latest events between two actors, articles",
				new Document(
						"""
								query Between($a: ID!, $b: ID!) { events(filter: {between: [{id: $a}, {id: $b}]}, first: 50) { nodes {
								  type startDate evidence(first: 3) { nodes { article { headline url } } } } } }""",
						(time) -> Map.of("a", id(time % HUBS), "b", id((time + 1) % HUBS))),
				"""
						MATCH (event:Event)-[link:BETWEEN]->()
						USING INDEX SEEK link:BETWEEN(pair, date, eventId)
						WHERE link.pair = $pair AND link.date IS NOT NULL AND link.eventId IS NOT NULL
						WITH event ORDER BY link.pair DESC, link.date DESC, link.eventId DESC LIMIT 50
						RETURN event.type AS type, event.startDate AS startDate,
						  [(event)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:ArticleVersion)<-[:HAS_VERSION]-(article) |
						    {headline: article.headline, url: article.url}] AS articles
						""",
				(time) -> Map.of("pair",
						SyntheticNews.pair(SyntheticNews.actor(time % HUBS), SyntheticNews.actor((time + 1) % HUBS))),
				PeerDocuments.eventsBetweenTwo(HUBS), 10);
	}

	private static Question latestArticles() {
		return new Question("20 latest articles, events, actors, statements", new Document("""
				{ articles(first: 20) { nodes { headline datePublished
				  events(first: 10) { nodes { type actors { name } } }
				  statements(first: 10) { nodes { text speaker { name } } } } } }""", (time) -> Map.of()),
				"""
						MATCH (article:Article) WHERE article.datePublished IS NOT NULL AND article.id IS NOT NULL
						WITH article ORDER BY article.datePublished DESC, article.id DESC LIMIT 20
						RETURN article.headline AS headline, article.datePublished AS datePublished,
						  COLLECT { MATCH (article)-[:HAS_VERSION]->(:ArticleVersion)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(event:Event)
						    RETURN {type: event.type, actors: [(event)-[:HAS_ACTOR]->(actor) | actor.name]} LIMIT 10 } AS events,
						  COLLECT { MATCH (article)-[:HAS_VERSION]->(:ArticleVersion)<-[:IN]-(:Passage)<-[:EVIDENCED_BY]-(said:Statement)
						    RETURN {text: said.text, speaker: [(said)-[:SPOKEN_BY]->(actor) | actor.name]} LIMIT 10 } AS statements
						""",
				(time) -> Map.of(), PeerDocuments.latestArticles(), 47);
	}

	private static Question timeline() {
		return alone("timeline of a hub actor, latest 20", """
				query Timeline($id: ID!) { timeline(filter: {actors: [{id: $id}]}, direction: DESC, first: 20) { nodes {
				  id date precision evidence(first: 1) { nodes { exact } } } } }""",
				(time) -> Map.of("id", id(time % HUBS)));
	}

	private static Question relationship() {
		return alone("relationship of two hub actors, by month",
				"""
						query Relationship($a: ID!, $b: ID!) { relationship(a: $a, b: $b) { score
						  aToB { events } bToA { events } series(interval: MONTH) { startDate together { sum } } turningPoints { date } } }""",
				(time) -> Map.of("a", id(time % HUBS), "b", id((time + 1) % HUBS)));
	}

	private static Question paths(Size size) {
		return alone("paths of up to 4 hops", """
				query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4) { confidence
				  hops { from { name } to { name } relation { type } } } }""",
				(time) -> Map.of("from", id(time * 31 % size.actors()), "to", id((time * 31 + 17) % size.actors())));
	}

	private static Question linkedArticles(Size size) {
		return alone("articles linked to one, with reasons", """
				query Linked($id: ID!) { article(id: $id) { linkedArticles(first: 10) { edges { score node { headline }
				  reasons { kind contribution explanation } } } } }""", (time) -> Map.of("id",
				new GlobalId("Article", SyntheticNews.article(time * 37 % size.articles())).encode()));
	}

	private static Question search() {
		return alone(Meanings.areAsked() ? "search by words and meaning" : "search by words", """
				query Search($words: String!) { search(query: $words, first: 10) { edges { score node { id } } } }""",
				(time) -> Map.of("words",
						SyntheticNews.name(time % 500) + " " + SyntheticNews.word(100 + time % 1000)));
	}

	private static Question alone(String name, String graphql, IntFunction<Map<String, Object>> variables) {
		return new Question(name, new Document(graphql, variables), null, variables, null, 0);
	}

	private static String id(int actor) {
		return new GlobalId("Actor", SyntheticNews.actor(actor)).encode();
	}

}
