package org.newsgraph.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.article.Article;
import org.newsgraph.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.stereotype.Component;

/**
 * The articles as they come in, whoever stored them: what is in the graph is the notice,
 * so that none is lost or invented and those of other processes are seen too. Looks only
 * while somebody listens.
 */
@Component
class Arrivals {

	private static final Logger logger = LoggerFactory.getLogger(Arrivals.class);

	private static final Duration EVERY = Duration.ofMillis(500);

	/** A transaction may take so long from its moment on our clock to its commit. */
	private static final Duration OVERLAP = Duration.ofSeconds(60);

	/** How many a listener may lag behind before it is told so and left. */
	private static final int PATIENCE = 1000;

	private static final String SINCE = """
			MATCH (article:Article)
			WHERE article.recordedFrom >= $since
			RETURN article
			ORDER BY article.recordedFrom, article.id
			LIMIT 1000
			""";

	private final Graph graph;

	private final Clock clock;

	private final Flux<Article> shared;

	Arrivals(Graph graph, Clock clock) {
		this.graph = graph;
		this.clock = clock;
		this.shared = Flux.defer(this::follow).publish(PATIENCE).refCount();
	}

	/** Each article that comes in from now on. */
	Flux<Article> articles() {
		return this.shared.onBackpressureBuffer(PATIENCE);
	}

	private Flux<Article> follow() {
		Map<String, Instant> seen = new HashMap<>();
		Instant from = this.clock.instant();
		return Flux.interval(EVERY, Schedulers.boundedElastic())
			.onBackpressureDrop()
			.concatMap((tick) -> Mono.fromCallable(() -> since(from, seen)).onErrorResume(this::skip), 1)
			.concatMapIterable((found) -> found);
	}

	private Mono<List<Article>> skip(Throwable failure) {
		logger.warn("New articles could not be looked for, trying again: {}", failure.getMessage());
		return Mono.empty();
	}

	private List<Article> since(Instant from, Map<String, Instant> seen) {
		Instant overlap = this.clock.instant().minus(OVERLAP);
		Instant since = overlap.isAfter(from) ? overlap : from;
		seen.values().removeIf((recorded) -> recorded.isBefore(since));
		List<Article> fresh = new ArrayList<>();
		this.graph.read((cypher) -> cypher.run(SINCE, Map.of("since", since)))
			.stream()
			.map((row) -> Article.of(row.get("article")))
			.filter((article) -> seen.putIfAbsent(article.key(), article.recordedFrom()) == null)
			.forEach(fresh::add);
		return fresh;
	}

}
