package org.newsgraph.actor;

import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Listing;

/** The lists of actors that the graph can show. */
final class ActorLists {

	private static final String CHOSEN = """
			actor.name IS NOT NULL
			AND ($kinds IS NULL OR actor.kind IN $kinds)
			AND ($countryCodes IS NULL OR actor.countryCode IN $countryCodes)
			AND ($sectors IS NULL OR actor.sector IN $sectors)
			AND ($name IS NULL OR actor.name STARTS WITH $name)
			""";

	static final Listing<Actor> BY_NAME = new Keyset("actor", "name", false, CHOSEN, Actor.PROPERTIES)
		.listing(Actor::of, Actor::name, "MATCH (actor:Actor)");

	static final Listing<ArticleActor> OF_ARTICLES = new Listing<>(ofArticles("<", "DESC"), ofArticles(">", "ASC"), """
			UNWIND $keys AS key
			CALL (key) {
			  MATCH (:Article {id: key})-[mention:MENTIONS]->(:Actor)
			  RETURN count(mention) AS n
			}
			RETURN key, n
			""", ArticleActor::of, ArticleActor::cursor);

	private ActorLists() {
	}

	private static String ofArticles(String beyond, String direction) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  MATCH (:Article {id: key})-[mention:MENTIONS]->(actor:Actor)
				  WHERE $at IS NULL OR mention.salience %1$s $at[0]
				     OR (mention.salience = $at[0] AND actor.id %1$s $at[1])
				  WITH mention, actor ORDER BY mention.salience %2$s, actor.id %2$s LIMIT $limit
				  RETURN {actor: actor %3$s, mention: properties(mention)} AS row
				}
				RETURN key, row
				""".formatted(beyond, direction, Actor.PROPERTIES);
	}

}
