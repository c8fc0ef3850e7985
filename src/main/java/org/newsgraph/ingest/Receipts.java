package org.newsgraph.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.newsgraph.article.Article;
import org.newsgraph.article.Articles;
import org.newsgraph.graphql.Failures;

import org.springframework.stereotype.Component;

/** Takes articles in and answers each as GraphQL answers, refusals too. */
@Component
public class Receipts {

	private final Ingest ingest;

	private final Articles articles;

	Receipts(Ingest ingest, Articles articles) {
		this.ingest = ingest;
		this.articles = articles;
	}

	/**
	 * Takes an article in.
	 * @param submission gets what is handed in; may refuse
	 * @param path of the argument that a refusal is about
	 */
	public IngestPayload of(Supplier<Submission> submission, List<String> path) {
		try {
			Ingested ingested = this.ingest.submit(submission.get());
			Map<String, Article> stored = this.articles.load(List.of(ingested.articleKey()));
			return IngestPayload.of(ingested, stored.get(ingested.articleKey()));
		}
		catch (RuntimeException ex) {
			return IngestPayload.refused(Failures.told(ex), path);
		}
	}

}
