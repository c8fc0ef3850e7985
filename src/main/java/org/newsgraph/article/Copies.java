package org.newsgraph.article;

import java.util.Collection;
import java.util.Map;

import org.newsgraph.graph.Cypher;

import org.springframework.stereotype.Component;

/**
 * Links articles of one text: the earliest is the original, the others are its copies and
 * count as the same source.
 */
@Component
class Copies {

	/** Shorter texts are alike by chance. */
	private static final int SHORTEST = 120;

	private static final String FORGET_WHAT_IT_COPIED = """
			MATCH (article:Article {id: $id})
			OPTIONAL MATCH (article)-[copy:COPY_OF]->()
			DELETE copy
			REMOVE article.copyOfId
			""";

	private static final String LINK_THE_COPIES = """
			UNWIND $hashes AS hash
			MATCH (version:ArticleVersion {contentHash: hash})<-[:HAS_VERSION]-(article:Article)
			WHERE version.recordedTo IS NULL AND size(version.text) >= $shortest
			WITH hash, article ORDER BY article.datePublished, article.recordedFrom, article.id
			WITH hash, collect(article) AS articles
			WITH head(articles) AS original, tail(articles) AS copies
			SET original.source = original.ownSource
			REMOVE original.copyOfId
			WITH original, copies
			CALL (original) {
			  OPTIONAL MATCH (original)-[old:COPY_OF]->()
			  DELETE old
			}
			UNWIND copies AS copy
			SET copy.source = original.ownSource, copy.copyOfId = original.id
			WITH original, copy
			CALL (original, copy) {
			  OPTIONAL MATCH (copy)-[old:COPY_OF]->(other)
			  WHERE other <> original
			  DELETE old
			}
			MERGE (copy)-[link:COPY_OF]->(original)
			SET link.similarity = 1.0
			""";

	private static final String ITS_SOURCE = "MATCH (article:Article {id: $id}) RETURN article.source AS source";

	/**
	 * Links anew the articles that have, or had, the text of one article.
	 * @param id the article whose text was just written
	 * @param hashes the fingerprints of its text, now and before
	 * @return the source that the article counts as
	 */
	String relink(Cypher cypher, String id, Collection<String> hashes) {
		cypher.run(FORGET_WHAT_IT_COPIED, Map.of("id", id));
		cypher.run(LINK_THE_COPIES, Map.of("hashes", hashes, "shortest", SHORTEST));
		return cypher.run(ITS_SOURCE, Map.of("id", id)).getFirst().get("source").asString();
	}

}
