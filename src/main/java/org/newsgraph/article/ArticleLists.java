package org.newsgraph.article;

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
			AND NOT EXISTS {
			  UNWIND $mentioned AS alike
			  WITH alike WHERE NOT EXISTS { (article)-[mention:MENTIONS]->() WHERE mention.targetId IN alike }
			  RETURN alike }
			""";

	private static final String ALL = "MATCH (article:Article)";

	private static final Way MENTIONING = Way.along("article:Article", "MENTIONS", "targetId", "articleId");

	private static final String COPIES = "MATCH (article:Article)-[:COPY_OF]->(:Article {id: key})";

	static final Listing<Article> LATEST_PUBLISHED = published(ALL, true);

	static final Listing<Article> EARLIEST_PUBLISHED = published(ALL, false);

	static final Listing<Article> LATEST_RECORDED = recorded(true);

	static final Listing<Article> EARLIEST_RECORDED = recorded(false);

	static final Listing<Article> LATEST_MENTIONING = published(true).listing(Article::of, Article::datePublished,
			MENTIONING);

	static final Listing<Article> EARLIEST_COPIES = published(COPIES, false);

	static final Listing<Article> ARRIVING = new Keyset("article", "recordedFrom", false,
			"article.recordedFrom >= $since")
		.listing(Article::of, Article::recordedFrom, ALL);

	private ArticleLists() {
	}

	static Listing<Article> in(ArticleOrder order) {
		boolean published = order.field() == ArticleOrder.Field.DATE_PUBLISHED;
		return (order.direction() == ArticleOrder.Direction.DESC) ? (published ? LATEST_PUBLISHED : LATEST_RECORDED)
				: (published ? EARLIEST_PUBLISHED : EARLIEST_RECORDED);
	}

	private static Listing<Article> published(String way, boolean latestFirst) {
		return published(latestFirst).listing(Article::of, Article::datePublished, way);
	}

	private static Keyset published(boolean latestFirst) {
		return new Keyset("article", "datePublished", latestFirst, CHOSEN);
	}

	private static Listing<Article> recorded(boolean latestFirst) {
		return new Keyset("article", "recordedFrom", latestFirst, CHOSEN).listing(Article::of, Article::recordedFrom,
				ALL);
	}

}
