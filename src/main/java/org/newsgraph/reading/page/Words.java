package org.newsgraph.reading.page;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a line, for counting and comparing. */
final class Words {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	private static final int SHORTEST_TELLING = 4;

	private Words() {
	}

	/** How many stretches without white space. */
	static int count(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean space = Character.isWhitespace(text.charAt(i));
			words += (!space && !inside) ? 1 : 0;
			inside = !space;
		}
		return words;
	}

	/** The words that can tell what a text is about, in lower case. */
	static Set<String> telling(String text) {
		return WORD.matcher(text)
			.results()
			.map((found) -> found.group().toLowerCase(Locale.ROOT))
			.filter((word) -> word.length() >= SHORTEST_TELLING)
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** The share, from 0 to 1, of a line's telling words that are among others. */
	static double overlap(String line, Collection<String> others) {
		Set<String> words = telling(line);
		return words.isEmpty() ? 0 : (double) words.stream().filter(others::contains).count() / words.size();
	}

	/** The letters and digits alone, in lower case, to compare headlines by. */
	static String bare(String text) {
		return WORD.matcher(text)
			.results()
			.map((found) -> found.group().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" "));
	}

}
