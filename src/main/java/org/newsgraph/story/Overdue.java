package org.newsgraph.story;

import java.time.Duration;
import java.time.Instant;
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

	/** Known without looking at any. */
	private static final String ANY = """
			RETURN COUNT { (:Article) } > COUNT { (:Article)-[:IN_STORY]->() } AS any
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
	 * Places all that have no story.
	 * @return how many it placed
	 */
	int placeAll() {
		int placed = 0;
		List<Record> page = isAny() ? after(Instant.EPOCH, "") : List.of();
		while (!page.isEmpty()) {
			for (Record article : page) {
				boolean due = article.get("isOverdue").asBoolean() && !this.stopped.get();
				placed += (due && place(article.get("id").asString())) ? 1 : 0;
			}
			Record last = page.getLast();
			page = this.stopped.get() ? List.of() : after(Fields.moment(last.get("since")), last.get("id").asString());
		}
		return placed;
	}

	private boolean isAny() {
		return this.graph.read((cypher) -> cypher.run(ANY)).getFirst().get("any").asBoolean();
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
		return this.placement.place(cypher, edition, Telling.of(article.get("language").asString(),
				article.get("headline").asString(), article.get("text").asString()));
	}

}
