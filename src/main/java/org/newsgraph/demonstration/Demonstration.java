package org.newsgraph.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.newsgraph.article.Articles;
import org.newsgraph.article.Draft;
import org.newsgraph.article.Publishers;
import org.newsgraph.graph.Graph;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Loads the demonstration corpus into an empty graph. A load that was broken off is gone
 * on with at the next start.
 */
@Component
@ConditionalOnProperty(name = "newsgraph.demo", matchIfMissing = true)
class Demonstration implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(Demonstration.class);

	private static final String UNFINISHED = """
			MATCH (load:DemonstrationLoad {id: 'corpus'})
			WHERE load.finishedAt IS NULL
			RETURN load
			""";

	private static final String BEGIN = "MERGE (:DemonstrationLoad {id: 'corpus'})";

	private static final String FINISH = """
			MATCH (load:DemonstrationLoad {id: 'corpus'})
			SET load.finishedAt = $now
			""";

	private final Graph graph;

	private final Articles articles;

	private final Publishers publishers;

	private final Ingest ingest;

	Demonstration(Graph graph, Articles articles, Publishers publishers, Ingest ingest) {
		this.graph = graph;
		this.articles = articles;
		this.publishers = publishers;
		this.ingest = ingest;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.articles.isEmpty() || !this.graph.read((cypher) -> cypher.run(UNFINISHED)).isEmpty()) {
			load();
		}
	}

	private void load() {
		Instant start = Instant.now();
		List<Submission> corpus = Corpus.articles();
		logger.info("Loading the demonstration corpus: {} articles (newsgraph.demo=false leaves it out)",
				corpus.size());
		this.graph.write((cypher) -> cypher.run(BEGIN));
		this.publishers.saveAll(Corpus.publishers());
		int taken = takeInOrder(corpus);
		if (taken < corpus.size()) {
			logger.warn("{} articles of the demonstration corpus were not taken: the next start tries them again.",
					corpus.size() - taken);
			return;
		}
		this.graph.write((cypher) -> cypher.run(FINISH, Map.of("now", Instant.now())));
		logger.info("The demonstration corpus is loaded: {} articles in {} s", corpus.size(),
				Duration.between(start, Instant.now()).toSeconds());
	}

	/**
	 * Reads them side by side and stores one after the other: which stories they make
	 * hangs on who comes first, and every reader shall find the same.
	 */
	private int takeInOrder(List<Submission> corpus) {
		int taken = 0;
		try (ExecutorService readers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
			List<Future<Draft>> drafts = corpus.stream()
				.map((article) -> readers.submit(() -> this.ingest.draft(article)))
				.toList();
			for (int at = 0; at < corpus.size(); at++) {
				if (take(corpus.get(at), drafts.get(at)) && ++taken % 20 == 0) {
					logger.info("  {} of {} articles", taken, corpus.size());
				}
			}
		}
		return taken;
	}

	private boolean take(Submission article, Future<Draft> draft) {
		try {
			this.ingest.store(draft.get());
			return true;
		}
		catch (RuntimeException | ExecutionException ex) {
			logger.warn("{} was not taken: {}", article.url(), ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return false;
	}

}
