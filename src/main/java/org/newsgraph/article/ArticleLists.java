package org.newsgraph.article;

import org.newsgraph.graph.Cursor;
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
			AND all(alike IN $mentioned WHERE EXISTS { (article)-[mention:MENTIONS]->() WHERE mention.targetId IN alike })
			""";

	private static final String ALL = "MATCH (article:Article)";

	private static final String MENTIONING = "MATCH (article:Article)-[:MENTIONS]->(:Actor|Issue {id: key})";

	private static final String COPIES = "MATCH (article:Article)-[:COPY_OF]->(:Article {id: key})";

	static final Listing<Article> LATEST_PUBLISHED = listing(ALL, "datePublished", true);

	static final Listing<Article> EARLIEST_PUBLISHED = listing(ALL, "datePublished", false);

	static final Listing<Article> LATEST_RECORDED = listing(ALL, "recordedFrom", true);

	static final Listing<Article> EARLIEST_RECORDED = listing(ALL, "recordedFrom", false);

	static final Listing<Article> LATEST_MENTIONING = listing(MENTIONING, "datePublished", true);

	static final Listing<Article> EARLIEST_COPIES = listing(COPIES, "datePublished", false);

	private ArticleLists() {
	}

	static Listing<Article> in(ArticleOrder order) {
		boolean published = order.field() == ArticleOrder.Field.DATE_PUBLISHED;
		return (order.direction() == ArticleOrder.Direction.DESC) ? (published ? LATEST_PUBLISHED : LATEST_RECORDED)
				: (published ? EARLIEST_PUBLISHED : EARLIEST_RECORDED);
	}

	private static Listing<Article> listing(String from, String field, boolean latestFirst) {
		return new Listing<>(rows(from, field, latestFirst), rows(from, field, !latestFirst), """
				UNWIND $keys AS key
				CALL (key) {
				  %s WHERE %s
				  WITH article LIMIT 10001
				  RETURN count(article) AS n
				}
				RETURN key, n
				""".formatted(from, CHOSEN), Article::of, (article) -> Cursor
			.of(field.equals("datePublished") ? article.datePublished() : article.recordedFrom(), article.key()));
	}

	private static String rows(String from, String field, boolean descending) {
		return """
				UNWIND $keys AS key
				CALL (key) {
				  %1$s WHERE %2$s
				    AND ($at IS NULL OR article.%3$s %4$s $at[0] OR (article.%3$s = $at[0] AND article.id %4$s $at[1]))
				  WITH article ORDER BY article.%3$s %5$s, article.id %5$s LIMIT $limit
				  RETURN article AS row
				}
				RETURN key, row
				""".formatted(from, CHOSEN, field, descending ? "<" : ">", descending ? "DESC" : "ASC");
	}

}
