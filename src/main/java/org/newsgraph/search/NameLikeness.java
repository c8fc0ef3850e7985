package org.newsgraph.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.newsgraph.graph.EnglishText;
import org.newsgraph.graph.LuceneText;
import org.newsgraph.graphql.Refs;

/** How well what somebody typed names a thing. */
final class NameLikeness {

	private static final double MISSPELT = 0.9;

	/**
	 * Who types a name, and nothing else, means what bears it before all that tells of
	 * it.
	 */
	private static final double WHOLE = 1.2;

	private static final double LEAST_WHOLE = 1.02;

	/** “Erdogn” names Recep Tayyip Erdogan. */
	private static final double LEAST_OF_A_NAME = 0.29;

	private static final int FIRST_ACCENT = 128;

	private final String key;

	private final List<String> words;

	NameLikeness(String query) {
		this.key = plain(query);
		this.words = words(this.key);
	}

	/**
	 * How well one name fits.
	 * @return above 1 if all that was typed is that name, or a good part of it, perhaps
	 * misspelt; below 1 if only some words are the same; 0 if none is
	 */
	double of(String name) {
		String other = plain(name);
		List<String> others = words(other);
		if (other.equals(this.key) || !others.isEmpty() && others.equals(this.words)) {
			return WHOLE;
		}
		double named = likeness(this.words, others);
		double naming = likeness(others, this.words);
		double both = (named + naming > 0) ? 2 * named * naming / (named + naming) : 0;
		return (named >= MISSPELT && naming >= LEAST_OF_A_NAME) ? Math.max(LEAST_WHOLE, WHOLE * both) : both;
	}

	/** Whether a likeness is that of the name itself. */
	static boolean isWhole(double likeness) {
		return likeness == WHOLE;
	}

	/**
	 * What a likeness counts where the name itself is, or is not, found: "Iran" is not
	 * Iraq misspelt.
	 */
	static double beside(boolean named, double likeness) {
		return (named && !isWhole(likeness)) ? likeness / WHOLE : likeness;
	}

	/** How well the words of one list are found in the other. */
	private static double likeness(List<String> ones, List<String> others) {
		return ones.stream().mapToDouble((word) -> likeness(word, others)).average().orElse(0);
	}

	private static double likeness(String word, Collection<String> others) {
		if (others.contains(word)) {
			return 1;
		}
		return others.stream().anyMatch((other) -> Spelling.isNear(word, other)) ? MISSPELT : 0;
	}

	/** Of the names that are compared nearly all need no more. */
	private static String plain(String name) {
		boolean latin = name.chars().allMatch((sign) -> sign < FIRST_ACCENT);
		return latin ? name.toLowerCase(Locale.ROOT) : Refs.nameKey(name);
	}

	private static List<String> words(String text) {
		List<String> words = LuceneText.words(text);
		List<String> telling = words.stream().filter((word) -> !EnglishText.isCommon(word)).toList();
		return telling.isEmpty() ? words : telling;
	}

}
