package org.newsgraph.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

/**
 * What a story is known by while articles come to it.
 *
 * @param key of the story
 * @param articles how many it has, copies aside
 * @param wording the words that tell what it is about
 * @param forms these words as an article has them
 */
record Strand(String key, int articles, Wording wording, Map<String, String> forms) {

	/** As measured; below, articles on two things of one sort fall together. */
	private static final double ALIKE = 0.28;

	/**
	 * The story that an article belongs to.
	 * @param wording of the article
	 * @param stories that it may belong to
	 * @return empty if it is like none of them
	 */
	static Optional<Strand> mostAlike(Wording wording, Stream<Strand> stories) {
		return stories.map((story) -> Map.entry(wording.likeness(story.wording()), story))
			.filter((alike) -> alike.getKey() >= ALIKE)
			.max(Map.Entry.<Double, Strand>comparingByKey().thenComparing((alike) -> alike.getValue().key()))
			.map(Map.Entry::getValue);
	}

	/** A story of one article. */
	static Strand begun(String key, Telling telling) {
		return new Strand(key, 1, telling.wording(), telling.forms(telling.wording()));
	}

	/** Reads it from a story's node. */
	static Strand of(Value node) {
		List<String> words = node.get("words").asList(Value::asString);
		List<Double> weights = node.get("weights").asList(Value::asDouble);
		List<String> keywords = node.get("keywords").asList(Value::asString);
		Map<String, Double> wording = new LinkedHashMap<>();
		Map<String, String> forms = new HashMap<>();
		for (int i = 0; i < words.size(); i++) {
			wording.put(words.get(i), weights.get(i));
			forms.put(words.get(i), keywords.get(i));
		}
		return new Strand(node.get("id").asString(), node.get("articles").asInt(), new Wording(wording), forms);
	}

	/** What it is when an article has come to it. */
	Strand with(Telling telling) {
		Wording together = this.wording.with(this.articles, telling.wording());
		Map<String, String> all = telling.forms(together);
		all.putAll(this.forms);
		return new Strand(this.key, this.articles + 1, together, all);
	}

	/** What is kept of it in the graph. */
	Map<String, Object> properties() {
		return Map.of("words", List.copyOf(this.wording.weights().keySet()), "weights",
				List.copyOf(this.wording.weights().values()), "keywords",
				this.wording.weights().keySet().stream().map((word) -> this.forms.getOrDefault(word, word)).toList());
	}

}
