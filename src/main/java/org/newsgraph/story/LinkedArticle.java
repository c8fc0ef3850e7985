package org.newsgraph.story;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graphql.PageInfo;

/**
 * An article worth reading next.
 *
 * @param article the article
 * @param reasons why, the weightiest first
 */
record LinkedArticle(Article article, List<LinkReason> reasons) implements Linked {

	@Override
	public String key() {
		return this.article.key();
	}

	/** A linked article in the list of an article's. */
	record Edge(String cursor, Article node, double score, List<LinkReason> reasons) {
	}

	/** A page of the articles linked to one. */
	record Connection(List<Edge> edges, PageInfo pageInfo, @Nullable Integer totalCount) {

		static Connection of(org.newsgraph.graphql.Connection<LinkedArticle> page) {
			return new Connection(page.edges()
				.stream()
				.map((edge) -> new Edge(edge.cursor(), edge.node().article(), edge.node().score(),
						edge.node().reasons()))
				.toList(), page.pageInfo(), page.totalCount());
		}

		/** The articles alone; public, or GraphQL does not find it. */
		public List<Article> nodes() {
			return this.edges.stream().map(Edge::node).toList();
		}

	}

}
