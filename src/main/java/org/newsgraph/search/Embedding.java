package org.newsgraph.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.graph.Fields;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Gives articles their meaning after they were stored, by whichever process, on one
 * thread in the background. What is left undone is in the graph, so that a stop or a
 * failure loses nothing.
 */
@Component
class Embedding implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Embedding.class);

	private static final Duration IDLE = Duration.ofSeconds(1);

	private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

	/** A transaction may take so long, and clocks differ so much. */
	private static final Duration OVERLAP = Duration.ofMinutes(5);

	/** How often all is looked through again. */
	private static final Duration ROUND = Duration.ofHours(1);

	/** While articles come in, as much time is left to them as is taken. */
	private static final Duration JUST_NOW = Duration.ofSeconds(10);

	private static final long SECONDS_TO_STOP = 3;

	private static final int ARTICLES_AT_ONCE = 4;

	private static final int LEAD = 600;

	private static final int NAMES = 4;

	private final Meanings meanings;

	private final EmbeddingWrites writes;

	private final Clock clock;

	private final CountDownLatch stop = new CountDownLatch(1);

	private @Nullable Thread thread;

	private Instant since = Instant.EPOCH;

	private Instant roundBegan = Instant.EPOCH;

	private boolean failing;

	Embedding(Meanings meanings, EmbeddingWrites writes, Clock clock) {
		this.meanings = meanings;
		this.writes = writes;
		this.clock = clock;
	}

	@Override
	public void start() {
		if (this.meanings.arePossible()) {
			this.thread = Thread.ofPlatform()
				.name("search-meaning")
				.daemon()
				.priority(Thread.MIN_PRIORITY)
				.start(this::work);
		}
	}

	@Override
	public void stop() {
		this.stop.countDown();
		Thread working = this.thread;
		this.thread = null;
		if (working != null) {
			try {
				working.join(Duration.ofSeconds(SECONDS_TO_STOP));
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
		while (this.meanings.arePossible() && !stops(tryStep())) {
			// The work is in the condition.
		}
	}

	private boolean stops(Duration pause) {
		try {
			return this.stop.await(pause.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	private boolean isStopping() {
		return this.stop.getCount() == 0;
	}

	private Duration tryStep() {
		try {
			Duration pause = step();
			this.failing = false;
			return pause;
		}
		catch (RuntimeException ex) {
			if (!this.failing && !isStopping()) {
				logger.warn("Articles could not be given their meaning, trying again: {}", ex.getMessage());
			}
			this.failing = true;
			return AFTER_A_FAILURE;
		}
	}

	/**
	 * Gives some articles their meaning.
	 * @return how long to rest
	 */
	Duration step() {
		Instant now = this.clock.instant();
		List<Record> rows = this.writes
			.withoutMeaning(Map.of("since", this.since, "limit", ARTICLES_AT_ONCE, "lead", LEAD, "names", NAMES));
		if (rows.isEmpty()) {
			beginAnotherRound(now);
			return IDLE;
		}
		long start = System.nanoTime();
		Map<String, List<Map<String, Object>>> meant = meant(rows);
		if (isStopping() || !this.meanings.arePossible()) {
			return IDLE;
		}
		this.writes.giveMeaning(meant);
		this.since = Fields.moment(rows.getLast().get("recordedFrom"));
		boolean busy = this.since.isAfter(now.minus(JUST_NOW));
		return busy ? Duration.ofNanos(System.nanoTime() - start) : Duration.ZERO;
	}

	private void beginAnotherRound(Instant now) {
		boolean all = this.roundBegan.isBefore(now.minus(ROUND)) && !this.roundBegan.equals(Instant.EPOCH);
		if (all || this.roundBegan.equals(Instant.EPOCH)) {
			this.roundBegan = now;
		}
		this.since = all ? Instant.EPOCH : now.minus(OVERLAP);
	}

	private Map<String, List<Map<String, Object>>> meant(List<Record> rows) {
		Map<String, Map<String, String>> texts = new HashMap<>();
		List.of("versions", "passages", "actors", "issues").forEach((list) -> texts.put(list, new TreeMap<>()));
		for (Record row : rows) {
			add(texts, "versions", row.get("id"), row.get("text"));
			List.of("passages", "actors", "issues")
				.forEach((list) -> row.get(list)
					.values()
					.forEach((each) -> add(texts, list, each.get("id"), each.get("text"))));
		}
		Map<String, List<Map<String, Object>>> meant = new HashMap<>();
		texts.forEach((list, some) -> meant.put(list, meant(some)));
		return meant;
	}

	private static void add(Map<String, Map<String, String>> texts, String list, Value id, Value text) {
		texts.computeIfAbsent(list, (name) -> new TreeMap<>()).put(id.asString(), text.asString());
	}

	private List<Map<String, Object>> meant(Map<String, String> texts) {
		List<Map<String, Object>> rows = new ArrayList<>();
		texts.forEach((id, text) -> {
			if (!isStopping()) {
				this.meanings.findOfText(text)
					.ifPresent((meaning) -> rows.add(Map.of("id", id, "meaning", MeaningSearch.numbers(meaning))));
			}
		});
		return rows;
	}

}
