package org.newsgraph.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.newsgraph.graphql.Keyset;
import org.newsgraph.graphql.Keyset.Way;
import org.newsgraph.graphql.Listing;

/** The lists of articles that the graph can show. */
final class ArticleLists {

	private static final String CHOSEN = """
			article.datePublished IS NOT NULL
			AND ($from IS NULL OR article.datePublished >= $from)
			AND ($to IS NULL OR article.datePublished < $to)
			AND ($language IS NULL OR article.language = $language)
			AND ($publishers IS NULL OR article.publisherId IN $publishers)
			AND ($texts IS NULL OR article.id IN $texts)
			AND ($story IS NULL OR article.storyId = $story)
			AND NOT EXISTS {
			  UNWIND $mentioned AS alike
			  WITH alike WHERE NOT EXISTS { (article)-[mention:MENTIONS]->() WHERE mention.targetId IN alike }
			  RETURN alike }
			""";

	private static final String ALL = "MATCH (article:Article)";

	private static final String OF_STORY = "MATCH (article:Article)-[:IN_STORY]->(:Story {id: $story})";

	private static final Way MENTIONING = Way.along("article:Article", "MENTIONS", "targetId", "articleId");

	private static final String COPIES = "MATCH (article:Article)-[:COPY_OF]->(:Article {id: key})";

	private static final Map<ArticleOrder, Listing<Article>> EVERY = orders(ALL);

	private static final Map<ArticleOrder, Listing<Article>> ONE_STORY = orders(OF_STORY);

	static final Listing<Article> LATEST_RECORDED = recorded(ALL, true);

	static final Listing<Article> LATEST_MENTIONING = published(true).listing(Article::of, Article::datePublished,
			MENTIONING);

	static final Listing<Article> EARLIEST_COPIES = published(COPIES, false);

	static final Listing<Article> ARRIVING = new Keyset("article", "recordedFrom", false,
			"article.recordedFrom >= $since")
		.listing(Article::of, Article::recordedFrom, ALL);

	private ArticleLists() {
	}

	/** The list of all articles, or of those of one story, in some order. */
	static Listing<Article> in(ArticleOrder order, boolean ofStory) {
		return Objects.requireNonNull((ofStory ? ONE_STORY : EVERY).get(order));
	}

	private static Map<ArticleOrder, Listing<Article>> orders(String way) {
		Map<ArticleOrder, Listing<Article>> orders = new HashMap<>();
		for (ArticleOrder.Direction direction : ArticleOrder.Direction.values()) {
			boolean latestFirst = direction == ArticleOrder.Direction.DESC;
			orders.put(new ArticleOrder(ArticleOrder.Field.DATE_PUBLISHED, direction), published(way, latestFirst));
			orders.put(new ArticleOrder(ArticleOrder.Field.RECORDED_FROM, direction), recorded(way, latestFirst));
		}
		return orders;
	}

	private static Listing<Article> published(String way, boolean latestFirst) {
		return published(latestFirst).listing(Article::of, Article::datePublished, way);
	}

	private static Keyset published(boolean latestFirst) {
		return new Keyset("article", "datePublished", latestFirst, CHOSEN);
	}

	private static Listing<Article> recorded(String way, boolean latestFirst) {
		return new Keyset("article", "recordedFrom", latestFirst, CHOSEN).listing(Article::of, Article::recordedFrom,
				way);
	}

}
