package org.newsgraph.story;

import java.util.Map;
import java.util.stream.Collectors;

import org.newsgraph.reading.WordTable;

/**
 * How rarely words stand in the news, counted over a year of news in brief. What hardly
 * any news has tells more than what nearly all have (inverse document frequency, Spärck
 * Jones 1972).
 */
final class Rarity {

	private static final double BRIEFS = 3_086;

	/** Of words that stand in fewer briefs than the list names. */
	private static final double SELDOM = 1;

	/** Rare words are stressed more than by their information alone; as measured. */
	private static final double STRESS = 1.5;

	private static final Map<String, Double> COUNTS = WordTable.rows(Rarity.class, "words.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap((row) -> row.get(0), (row) -> Double.valueOf(row.get(1))));

	private Rarity() {
	}

	/**
	 * How much a word tells.
	 * @param stem what all forms of the word have in common
	 * @return from 0 to 23, the more the rarer
	 */
	static double of(String stem) {
		return Math.pow(Math.log(BRIEFS / COUNTS.getOrDefault(stem, SELDOM)), STRESS);
	}

}
