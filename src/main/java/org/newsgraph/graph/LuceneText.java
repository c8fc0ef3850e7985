package org.newsgraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes a full-text query of what somebody typed, which is never taken as syntax. */
public final class LuceneText {

	private static final int MOST_WORDS = 32;

	private LuceneText() {
	}

	/**
	 * A query for what holds all the words of a text.
	 * @param text as typed; only letters and digits count, and 32 words
	 * @return a query that finds nothing if there are no words
	 */
	public static String allOf(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MOST_WORDS)
			.map((word) -> "+\"" + word + "\"")
			.collect(Collectors.collectingAndThen(Collectors.joining(" "),
					(query) -> query.isEmpty() ? "+\"\"" : query));
	}

}
