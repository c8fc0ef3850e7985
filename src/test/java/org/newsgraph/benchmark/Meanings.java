package org.newsgraph.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.newsgraph.search.SyntheticMeanings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives all that can be found by its meaning a made-up one, like those that the language
 * model gives to some of it.
 */
final class Meanings {

	private static final Logger logger = LoggerFactory.getLogger(Meanings.class);

	/** By label, the text that tells what a thing means. */
	private static final Map<String, String> TEXTS = new LinkedHashMap<>();

	static {
		TEXTS.put("ArticleVersion", "left(thing.text, 500)");
		TEXTS.put("Passage", "thing.exact");
		TEXTS.put("Actor", "thing.name");
		TEXTS.put("Issue", "thing.name");
	}

	private static final int READ = 500;

	private static final String SOME = """
			MATCH (thing:%s) WITH thing LIMIT $read RETURN %s AS text
			""";

	private static final String WITHOUT = """
			MATCH (thing:%s) WHERE thing.embedding IS NULL RETURN thing.id AS id
			""";

	private static final String GIVE = """
			UNWIND $rows AS row
			MATCH (thing:%s {id: row.id})
			CALL db.create.setNodeVectorProperty(thing, 'embedding', row.meaning)
			""";

	private Meanings() {
	}

	/** Whether they are asked for by {@code newsgraph.benchmark.meaning}. */
	static boolean areAsked() {
		return Boolean.getBoolean("newsgraph.benchmark.meaning");
	}

	/** Gives them to whatever has none. */
	static void give(Driver driver) throws Exception {
		try (Session session = driver.session(SessionConfig.forDatabase("neo4j"))) {
			for (String label : TEXTS.keySet()) {
				give(session, label);
				logger.info("{} given a meaning", label);
			}
			session.run("CALL db.awaitIndexes(3600)").consume();
		}
	}

	private static void give(Session session, String label) throws Exception {
		List<String> ids = session.run(WITHOUT.formatted(label))
			.list((row) -> row.get("id").asString())
			.stream()
			.sorted()
			.toList();
		if (ids.isEmpty()) {
			return;
		}
		List<String> texts = session.run(SOME.formatted(label, TEXTS.get(label)), Map.of("read", READ))
			.list((row) -> row.get("text").asString());
		SyntheticMeanings meanings = SyntheticMeanings.like(texts, new Random(20290101));
		for (int from = 0; from < ids.size(); from += Filling.BATCH) {
			List<Map<String, Object>> rows = new ArrayList<>();
			for (String id : ids.subList(from, Math.min(ids.size(), from + Filling.BATCH))) {
				rows.add(Map.of("id", id, "meaning", meanings.draw()));
			}
			session.executeWriteWithoutResult(
					(cypher) -> cypher.run(GIVE.formatted(label), Map.of("rows", rows)).consume());
		}
	}

}
