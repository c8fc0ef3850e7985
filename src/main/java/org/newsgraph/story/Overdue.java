package org.newsgraph.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.newsgraph.article.Edition;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.Cypher;
import org.newsgraph.graph.Fields;
import org.newsgraph.graph.Graph;
import org.newsgraph.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Places articles that came into the graph before it had stories, once after each start,
 * in the background. The graph itself says which they are, so nothing is lost by a stop.
 */
@Component
class Overdue implements DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(Overdue.class);

	private static final int AT_A_TIME = 500;

	private static final Duration TO_STOP = Duration.ofSeconds(3);

	/** Up to where all are gathered; what came since was placed as it came. */
	private static final String REACHED = """
			OPTIONAL MATCH (progress:Progress {id: 'stories'})
			RETURN progress.since AS since, progress.article AS id, progress.done AS done
			""";

	private static final String REACH = """
			MERGE (progress:Progress {id: 'stories'})
			SET progress.since = $since, progress.article = $id, progress.done = $done
			""";

	private static final String NEXT = """
			MATCH (article:Article)
			WHERE article.recordedFrom >= $since AND (article.recordedFrom > $since OR article.id > $id)
			WITH article ORDER BY article.recordedFrom, article.id LIMIT $most
			RETURN article.id AS id, article.recordedFrom AS since, article.storyId IS NULL AS isOverdue
			""";

	/** Nobody stores it again meanwhile. */
	private static final String ONE = """
			MATCH (article:Article {id: $id})
			SET article.lock = true
			REMOVE article.lock
			WITH article
			WHERE article.storyId IS NULL
			MATCH (article)-[:HAS_VERSION]->(version:ArticleVersion)
			WHERE version.recordedTo IS NULL
			RETURN article.id AS id, article.language AS language, article.headline AS headline, article.datePublished AS published,
			  article.source AS source, article.copyOfId IS NOT NULL AS isCopy, version.id AS version,
			  version.recordedFrom AS recorded, version.text AS text
			""";

	private final Graph graph;

	private final Placement placement;

	private final AtomicBoolean stopped = new AtomicBoolean();

	private volatile @Nullable Thread thread;

	Overdue(Graph graph, Placement placement) {
		this.graph = graph;
		this.placement = placement;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread = Thread.ofPlatform().name("stories").daemon().priority(Thread.MIN_PRIORITY).start(this::work);
	}

	@Override
	public void destroy() throws InterruptedException {
		this.stopped.set(true);
		Thread working = this.thread;
		if (working != null) {
			working.join(TO_STOP);
		}
	}

	private void work() {
		try {
			int placed = placeAll();
			if (placed > 0) {
				logger.info("{} articles of before have been gathered into stories", placed);
			}
		}
		catch (GraphException ex) {
			if (!this.stopped.get()) {
				logger.warn("Not all articles of before are gathered into stories; the next start goes on: {}",
						ex.getMessage());
			}
		}
	}

	/**
	 * Places all that came before there were stories, once for all; goes on where it was
	 * stopped.
	 * @return how many it placed
	 */
	int placeAll() {
		Record reached = this.graph.read((cypher) -> cypher.run(REACHED)).getFirst();
		if (reached.get("done").asBoolean(false)) {
			return 0;
		}
		int placed = 0;
		Instant since = reached.get("since").isNull() ? Instant.EPOCH : Fields.moment(reached.get("since"));
		String id = reached.get("id").asString("");
		List<Record> page = after(since, id);
		while (!page.isEmpty()) {
			for (Record article : page) {
				if (this.stopped.get()) {
					return placed;
				}
				placed += (article.get("isOverdue").asBoolean() && place(article.get("id").asString())) ? 1 : 0;
			}
			since = Fields.moment(page.getLast().get("since"));
			id = page.getLast().get("id").asString();
			reach(since, id, false);
			page = after(since, id);
		}
		reach(since, id, true);
		return placed;
	}

	private void reach(Instant since, String id, boolean done) {
		this.graph.write((cypher) -> cypher.run(REACH, Map.of("since", since, "id", id, "done", done)));
	}

	private List<Record> after(Instant since, String id) {
		return this.graph.read((cypher) -> cypher.run(NEXT, Map.of("since", since, "id", id, "most", AT_A_TIME)));
	}

	private boolean place(String id) {
		return this.graph.write(
				(cypher) -> cypher.run(ONE, Map.of("id", id)).stream().anyMatch((article) -> place(cypher, article)));
	}

	private boolean place(Cypher cypher, Record article) {
		String id = article.get("id").asString();
		Edition edition = new Edition(id, article.get("version").asString(), Fields.moment(article.get("published")),
				Fields.moment(article.get("recorded")), article.get("source").asString(),
				article.get("isCopy").asBoolean(), Outcome.CREATED, List.of(id));
		return this.placement.place(cypher, edition, Telling.of(article), new HashSet<>());
	}

}
