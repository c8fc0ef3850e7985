package org.newsgraph.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words that tell what an article or a story is about, and how much each says of it.
 *
 * @param weights by word, as {@link Telling} keeps it, the weightiest first; their
 * squares add up to 1
 */
record Wording(Map<String, Double> weights) {

	private static final int MOST = 60;

	private static final Comparator<Map.Entry<String, Double>> WEIGHTIEST_FIRST = Map.Entry
		.<String, Double>comparingByValue()
		.reversed()
		.thenComparing(Map.Entry.comparingByKey());

	/** The weightiest of some words, without those that tell nothing. */
	static Wording of(Map<String, Double> weights) {
		List<Map.Entry<String, Double>> weightiest = weights.entrySet()
			.stream()
			.filter((word) -> word.getValue() > 0)
			.sorted(WEIGHTIEST_FIRST)
			.limit(MOST)
			.toList();
		double length = Math.sqrt(weightiest.stream().mapToDouble((word) -> word.getValue() * word.getValue()).sum());
		Map<String, Double> normal = new LinkedHashMap<>();
		weightiest.forEach((word) -> normal.put(word.getKey(), word.getValue() / length));
		return new Wording(normal);
	}

	/** The first of its words with their weights. */
	Map<String, Double> weightiest(int most) {
		Map<String, Double> weightiest = new LinkedHashMap<>();
		this.weights.entrySet().stream().limit(most).forEach((word) -> weightiest.put(word.getKey(), word.getValue()));
		return weightiest;
	}

	/**
	 * How alike two are.
	 * @return from 0 to 1, the cosine of the angle between them
	 */
	double likeness(Wording other) {
		return this.weights.keySet().stream().mapToDouble((word) -> share(word, other)).sum();
	}

	/** The words that make two alike, those that do it most first. */
	Stream<String> shared(Wording other) {
		return this.weights.keySet()
			.stream()
			.filter(other.weights::containsKey)
			.sorted(Comparator.comparingDouble((String word) -> share(word, other)).reversed());
	}

	private double share(String word, Wording other) {
		return this.weights.getOrDefault(word, 0.0) * other.weights.getOrDefault(word, 0.0);
	}

	/**
	 * What a story is about when another article has come to it.
	 * @param articles how many there were
	 * @param other the wording of the article
	 */
	Wording with(int articles, Wording other) {
		Map<String, Double> sum = new HashMap<>();
		this.weights.forEach((word, weight) -> sum.put(word, articles * weight));
		other.weights.forEach((word, weight) -> sum.merge(word, weight, Double::sum));
		return of(sum);
	}

}
