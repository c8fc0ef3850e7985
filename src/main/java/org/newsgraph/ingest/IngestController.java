package org.newsgraph.ingest;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleFilter;
import org.newsgraph.article.Articles;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.Page;
import org.newsgraph.reading.Reading;
import reactor.core.publisher.Flux;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/** The door in GraphQL. */
@Controller
class IngestController {

	private final Ingest ingest;

	private final Receipts receipts;

	private final Articles articles;

	IngestController(Ingest ingest, Receipts receipts, Articles articles) {
		this.ingest = ingest;
		this.receipts = receipts;
		this.articles = articles;
	}

	@QueryMapping
	Reading analyze(@Argument AnalyzeInput input) {
		return this.ingest.read(input.submission());
	}

	@MutationMapping
	IngestPayload ingestArticle(@Argument Submission input) {
		return this.receipts.of(() -> input, List.of("input"));
	}

	@MutationMapping
	IngestPayload.Many ingestArticles(@Argument List<Submission> input) throws InterruptedException {
		Page.within("The number of articles", input.size());
		List<Callable<IngestPayload>> jobs = IntStream.range(0, input.size())
			.mapToObj((index) -> (Callable<IngestPayload>) () -> this.receipts.of(() -> input.get(index),
					List.of("input", String.valueOf(index))))
			.toList();
		try (ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			return IngestPayload.Many.of(workers.invokeAll(jobs).stream().map(Future::resultNow).toList());
		}
	}

	@SubscriptionMapping
	Flux<Article> articleIngested(@Argument @Nullable ArticleFilter filter, @Argument @Nullable Instant since) {
		return this.articles.arriving(filter, since);
	}

}
