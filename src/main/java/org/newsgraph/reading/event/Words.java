package org.newsgraph.reading.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Token;

/** The classes of words that the pattern files name with an {@code @}. */
final class Words {

	private static final Map<String, Set<String>> CLASSES = load();

	private Words() {
	}

	/** The dictionary form, lower case. */
	static String lemma(Token token) {
		return token.lemma().toLowerCase(Locale.ROOT);
	}

	static boolean in(String name, Token token) {
		return holds(named(name), token);
	}

	static boolean in(String name, String word) {
		return named(name).contains(word);
	}

	/**
	 * Whether a word is one of these; "Farmers" at the start is no name, and "people" are
	 * not only what the dictionary makes of them, persons.
	 */
	static boolean holds(Set<String> words, Token token) {
		String lemma = lemma(token);
		return words.contains(lemma) || (lemma.equals("person") && words.contains(token.text())) || (token.index() == 0
				&& lemma.endsWith("s") && words.contains(lemma.substring(0, lemma.length() - 1)));
	}

	static Set<String> named(String name) {
		return Objects.requireNonNull(CLASSES.get(name), () -> "No such class of words: " + name);
	}

	/** The words of an alternative such as {@code missile|@troops}. */
	static Set<String> alternatives(String written) {
		return expand(CLASSES, written.split("\\|"));
	}

	/** The lines of a data file that say something. */
	static List<String> lines(String file) {
		return WordTable.lines(Words.class, file).map(String::strip).toList();
	}

	private static Map<String, Set<String>> load() {
		Map<String, Set<String>> classes = new HashMap<>();
		for (String line : lines("classes.txt")) {
			String[] parts = line.split("\\s*:\\s*", 2);
			classes.computeIfAbsent(parts[0], (key) -> new LinkedHashSet<>())
				.addAll(expand(classes, parts[1].split("\\s+")));
		}
		return classes;
	}

	private static Set<String> expand(Map<String, Set<String>> classes, String[] words) {
		Set<String> all = new LinkedHashSet<>();
		Arrays.stream(words)
			.forEach((word) -> all.addAll(word.startsWith("@")
					? Objects.requireNonNull(classes.get(word.substring(1)), word) : Set.of(word)));
		return all;
	}

}
