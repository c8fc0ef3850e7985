package org.newsgraph.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.neo4j.driver.Record;
import org.newsgraph.graph.Fields;

import org.springframework.stereotype.Component;

/**
 * What has no meaning yet, worked off in the order in which it came into the graph. The
 * graph itself says what is left, so nothing is lost by a stop or a failure.
 */
@Component
class Backlog {

	/** A transaction may take so long, and clocks differ so much. */
	private static final Duration OVERLAP = Duration.ofMinutes(5);

	/** How often all is looked through again. */
	private static final Duration ROUND = Duration.ofHours(1);

	private static final Map<String, Object> HOW_MUCH = Map.of("articles", 16, "passages", 500, "lead", 600, "names",
			4);

	private final Meanings meanings;

	private final EmbeddingWrites writes;

	private final Clock clock;

	private Instant since = Instant.EPOCH;

	private Instant nextRound;

	Backlog(Meanings meanings, EmbeddingWrites writes, Clock clock) {
		this.meanings = meanings;
		this.writes = writes;
		this.clock = clock;
		this.nextRound = clock.instant().plus(ROUND);
	}

	/**
	 * Gives a few articles their meaning, in one transaction.
	 * @param broken whether the work is to be broken off, and nothing stored
	 * @return how many articles; 0 if there is nothing to do at present
	 */
	int workOff(BooleanSupplier broken) {
		Map<String, Object> parameters = new HashMap<>(HOW_MUCH);
		parameters.put("since", this.since);
		List<Record> rows = this.writes.withoutMeaning(parameters);
		if (rows.isEmpty()) {
			beginAnew();
			return 0;
		}
		Map<String, List<Map<String, Object>>> meant = meant(rows, broken);
		if (!broken.getAsBoolean()) {
			this.writes.giveMeaning(meant);
			this.since = Fields.moment(rows.getLast().get("recordedFrom"));
		}
		return rows.size();
	}

	/** How old what was worked off last is. */
	Duration age() {
		return Duration.between(this.since, this.clock.instant());
	}

	private void beginAnew() {
		Instant now = this.clock.instant();
		boolean all = now.isAfter(this.nextRound);
		this.since = all ? Instant.EPOCH : now.minus(OVERLAP);
		this.nextRound = all ? now.plus(ROUND) : this.nextRound;
	}

	private Map<String, List<Map<String, Object>>> meant(List<Record> rows, BooleanSupplier broken) {
		Map<String, List<Map<String, Object>>> meant = new HashMap<>();
		for (String list : List.of("versions", "passages", "actors", "issues")) {
			Map<String, String> texts = new TreeMap<>();
			rows.forEach((row) -> row.get(list)
				.values()
				.forEach((each) -> texts.put(each.get("id").asString(), each.get("text").asString())));
			meant.put(list, meant(texts, broken));
		}
		return meant;
	}

	private List<Map<String, Object>> meant(Map<String, String> texts, BooleanSupplier broken) {
		List<Map<String, Object>> rows = new ArrayList<>();
		texts.forEach((id, text) -> {
			if (!broken.getAsBoolean()) {
				this.meanings.findOfText(text)
					.ifPresent((meaning) -> rows.add(Map.of("id", id, "meaning", MeaningSearch.numbers(meaning))));
			}
		});
		return rows;
	}

}
