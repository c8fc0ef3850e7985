package org.newsgraph.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.newsgraph.graph.Cypher;

import org.springframework.stereotype.Component;

/** The stubs of articles that others coded events of. */
@Component
public class CodedArticles {

	/**
	 * Stores stubs in somebody's transaction; one that is there already stays as it is.
	 * @param articles in any order; each key once
	 */
	public void store(Cypher cypher, Collection<CodedArticle> articles, Instant now) {
		List<?> rows = articles.stream().map(CodedArticle::properties).toList();
		cypher.run(CodedLists.STORE, Map.of("rows", rows, "now", now));
	}

}
