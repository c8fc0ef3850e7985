package org.newsgraph.story;

import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Listing;

/** The lists of stories that the graph can show. */
final class StoryLists {

	private static final String CHOSEN = """
			story.lastSeen IS NOT NULL
			AND ($from IS NULL OR story.lastSeen >= $from)
			AND ($to IS NULL OR story.firstSeen < $to)
			AND story.articles >= $minArticles
			AND ($minSources IS NULL OR story.sources >= $minSources)
			AND NOT EXISTS {
			  UNWIND $mentioned AS alike
			  WITH alike WHERE NOT EXISTS {
			    (story)<-[:IN_STORY]-(:Article)-[mention:MENTIONS]->() WHERE mention.targetId IN alike }
			  RETURN alike }
			""";

	static final Listing<Story> LATEST = new Keyset("story", "lastSeen", true, CHOSEN, Story.PROPERTIES)
		.listing(Story::of, Story::lastSeen, "MATCH (story:Story)");

	static final Listing<StoryArticle> ARTICLES = new Listing<>(articles(">", "ASC"), articles("<", "DESC"), """
			UNWIND $keys AS key
			RETURN key, COUNT { (:Story {id: key})<-[:IN_STORY]-() } AS n
			""", StoryArticle::of, StoryArticle::cursor);

	private StoryLists() {
	}

	private static String articles(String beyond, String direction) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  MATCH (article:Article)-[place:IN_STORY]->(:Story {id: key})
				  WHERE $at IS NULL OR article.datePublished %1$s $at[0]
				     OR (article.datePublished = $at[0] AND article.id %1$s $at[1])
				  WITH article, place ORDER BY article.datePublished %2$s, article.id %2$s LIMIT $limit
				  RETURN {article: properties(article), score: place.score, keywords: place.keywords} AS row
				}
				RETURN key, row
				""".formatted(beyond, direction);
	}

}
