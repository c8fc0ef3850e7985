package org.newsgraph.benchmark;

import java.util.List;
import java.util.Map;

/**
 * Questions as the {@link Peer} is asked them: those of {@link Question} in the API that
 * the library generates, each in the way that costs it least.
 * <ul>
 * <li>What an actor did and what was done to it are two relationships, and so two lists,
 * of which who asks takes the latest. As connections both are cut to their length before
 * what belongs to an event is looked up; as plain lists they would be cut after that, and
 * one list of events that fulfil either condition would be sought among all events.</li>
 * <li>The events between two actors hang on one of them by {@code BETWEEN}, and the pair
 * tells them from its others. Both are asked, because only one has them.</li>
 * <li>The articles are said to have what they are sorted by, as in the statement by hand,
 * so that the database reads the latest off its index.</li>
 * </ul>
 */
final class PeerDocuments {

	private PeerDocuments() {
	}

	static Document actor(Size size) {
		return new Document("""
				query Actor($id: ID!) { actors(where: {id: {eq: $id}}) { name countryCode sector } }""",
				(time) -> Map.of("id", SyntheticNews.actor(time % size.actors())));
	}

	static Document eventsOfAnActor(Size size) {
		return new Document("""
				query Events($id: ID!) { actors(where: {id: {eq: $id}}) { name
				  actedConnection(first: 20, sort: [{node: {startDate: DESC}}, {node: {id: DESC}}]) {
				    edges { node { ...event } } }
				  receivedConnection(first: 20, sort: [{node: {startDate: DESC}}, {node: {id: DESC}}]) {
				    edges { node { ...event } } } } }
				fragment event on Event { type startDate recipients { name }
				  evidence(limit: 3) { versions { articles { headline url } } } }""",
				(time) -> Map.of("id", SyntheticNews.actor(time % (size.actors() / 10))));
	}

	static Document eventsBetweenTwo(int hubs) {
		return new Document("""
				query Between($sides: [ID!]!, $pair: ID!) { actors(where: {id: {in: $sides}}) {
				  betweenConnection(where: {edge: {pair: {eq: $pair}}}, first: 50,
				    sort: [{edge: {date: DESC}}, {edge: {eventId: DESC}}]) { edges { node {
				      type startDate evidence(limit: 3) { versions { articles { headline url } } } } } } } }""",
				(time) -> between(SyntheticNews.actor(time % hubs), SyntheticNews.actor((time + 1) % hubs)));
	}

	private static Map<String, Object> between(String one, String other) {
		return Map.of("sides", List.of(one, other), "pair", SyntheticNews.pair(one, other));
	}

	static Document latestArticles() {
		return new Document("""
				{ articles(where: {AND: [{NOT: {datePublished: {eq: null}}}, {NOT: {id: {eq: null}}}]}, limit: 20,
				    sort: [{datePublished: DESC}, {id: DESC}]) { headline datePublished versions { passages {
				  events { type actors { name } }
				  statements { text speakers { name } } } } } }""", (time) -> Map.of());
	}

}
