package org.newsgraph.story;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.newsgraph.article.Article;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graphql.PageInfo;

/**
 * An article with why it belongs to its story.
 *
 * @param article the article
 * @param score how alike it was to the story when it came, from 0 to 1
 * @param keywords the words it had in common with the story
 */
record StoryArticle(Article article, double score, List<String> keywords) {

	static StoryArticle of(Value row) {
		return new StoryArticle(Article.of(row.get("article")), row.get("score").asDouble(),
				row.get("keywords").asList(Value::asString));
	}

	Cursor cursor() {
		return Cursor.of(this.article.datePublished(), this.article.key());
	}

	/** An article in the list of a story's. */
	record Edge(String cursor, Article node, double score, List<String> keywords) {
	}

	/** A page of a story's articles. */
	record Connection(List<Edge> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

		static Connection of(org.newsgraph.graphql.Connection<StoryArticle> page) {
			return new Connection(page.edges()
				.stream()
				.map((edge) -> new Edge(edge.cursor(), edge.node().article(), edge.node().score(),
						edge.node().keywords()))
				.toList(), page.pageInfo(), page.totalCount());
		}

		/** The articles alone; public, or GraphQL does not find it. */
		public List<Article> nodes() {
			return this.edges.stream().map(Edge::node).toList();
		}

	}

}
