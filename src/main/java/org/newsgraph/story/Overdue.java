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

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Places articles that came into the graph before it had stories, once after each start,
 * in the background. The graph itself says which they are, so nothing is lost by a stop.
 */
@Component
class Overdue implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Overdue.class);

	private static final int AT_A_TIME = 100;

	private static final Duration TO_STOP = Duration.ofSeconds(3);

	private static final String WITHOUT_A_STORY = """
			MATCH (article:Article)
			WHERE article.recordedFrom >= $since AND (article.recordedFrom > $since OR article.id > $id)
			  AND article.storyId IS NULL
			RETURN article.id AS id, article.recordedFrom AS since
			ORDER BY article.recordedFrom, article.id LIMIT $most
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
			RETURN article.id AS id, article.headline AS headline, article.datePublished AS published,
			  article.source AS source, article.copyOfId IS NOT NULL AS isCopy, version.id AS version,
			  version.recordedFrom AS recorded, version.text AS text
			""";

	private final Graph graph;

	private final Placement placement;

	private final AtomicBoolean stopped = new AtomicBoolean();

	private @Nullable Thread thread;

	Overdue(Graph graph, Placement placement) {
		this.graph = graph;
		this.placement = placement;
	}

	@Override
	public void start() {
		this.thread = Thread.ofPlatform().name("stories").daemon().priority(Thread.MIN_PRIORITY).start(this::work);
	}

	@Override
	public void stop() {
		this.stopped.set(true);
		Thread working = this.thread;
		this.thread = null;
		if (working != null) {
			try {
				working.join(TO_STOP);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
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
		Map<String, Object> behind = Map.of("since", Instant.EPOCH, "id", "", "most", AT_A_TIME);
		int placed = 0;
		while (!this.stopped.get()) {
			List<Record> page = page(behind);
			for (Record article : page) {
				placed += (!this.stopped.get() && place(article.get("id").asString())) ? 1 : 0;
			}
			if (page.size() < AT_A_TIME) {
				return placed;
			}
			behind = Map.of("since", Fields.moment(page.getLast().get("since")), "id",
					page.getLast().get("id").asString(), "most", AT_A_TIME);
		}
		return placed;
	}

	private List<Record> page(Map<String, Object> behind) {
		return this.graph.read((cypher) -> cypher.run(WITHOUT_A_STORY, behind));
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
		return this.placement.place(cypher, edition, article.get("headline").asString(),
				article.get("text").asString());
	}

}
