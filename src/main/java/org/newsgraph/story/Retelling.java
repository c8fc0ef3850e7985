package org.newsgraph.story;

import java.util.List;
import java.util.Map;

import org.newsgraph.graph.Cypher;

/**
 * Counts the words of a story anew when an article has left it, so that no word is left
 * that stood in that article alone.
 */
final class Retelling {

	/** What a long story is about now, its last articles say. */
	private static final int MOST_ARTICLES = 50;

	private static final String WHO_TELLS_IT = """
			MATCH (:Story {id: $story})<-[:IN_STORY]-(article:Article)
			WHERE article.copyOfId IS NULL
			WITH article ORDER BY article.recordedFrom DESC LIMIT $most
			MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			RETURN article.language AS language, article.headline AS headline, version.text AS text
			""";

	private static final String TELL = """
			MATCH (story:Story {id: $story})
			SET story += $properties, story.articles = $articles
			""";

	private Retelling() {
	}

	/** Counts anew; a story that is gone or left to copies alone stays as it is. */
	static void of(Cypher cypher, String story) {
		List<Telling> tellings = cypher.run(WHO_TELLS_IT, Map.of("story", story, "most", MOST_ARTICLES))
			.stream()
			.map(Telling::of)
			.toList()
			.reversed();
		if (!tellings.isEmpty()) {
			Strand told = Strand.begun(story, tellings.getFirst());
			for (Telling telling : tellings.subList(1, tellings.size())) {
				told = told.with(telling);
			}
			cypher.run(TELL, Map.of("story", story, "properties", told.properties(), "articles", told.articles()));
		}
	}

}
