package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.queryparser.classic.QueryParserBase;

/** Makes a full-text query of what somebody typed, which is never taken as syntax. */
public final class LuceneText {

	private static final int MOST_WORDS = 32;

	private static final int LONGEST_WORD = 100;

	/** Each becomes up to 50 words of the index, and Lucene takes 1,024 in all. */
	private static final int MOST_MISSPELT = 6;

	private static final int SHORTEST_MISSPELT = 4;

	private static final int SHORTEST_MISSPELT_TWICE = 9;

	private static final int LONGEST_MISSPELT = 30;

	private static final int LONGEST_PHRASE = 8;

	private static final Pattern WORD = Pattern
		.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['\u2019][\\p{L}\\p{N}\\p{M}]+)*");

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

	private LuceneText() {
	}

	/**
	 * The words of a text in lower case and without a possessive's ending.
	 * @param text as typed; only its first 32 words count
	 */
	public static List<String> words(String text) {
		return WORD.matcher(text)
			.results()
			.limit(MOST_WORDS)
			.map(MatchResult::group)
			.map((word) -> POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst(""))
			.map((word) -> word.substring(0,
					word.offsetByCodePoints(0, Math.min(LONGEST_WORD, word.codePointCount(0, word.length())))))
			.toList();
	}

	/**
	 * A query for what holds all the words of a text.
	 * @param text as typed; only letters and digits count, and 32 words
	 * @return a query that finds nothing if there are no words
	 */
	public static String allOf(String text) {
		return orNothing(words(text).stream().map((word) -> "+" + quoted(word)));
	}

	/**
	 * A query for what holds any of the words of a text; the more of them, and the nearer
	 * together, the better. Words like “the” count only if there are no others.
	 * @param text as typed; only letters and digits count, and 32 words
	 * @return a query that finds nothing if there are no words
	 */
	public static String anyOf(String text) {
		return orNothing(anyOf(telling(words(text))).stream());
	}

	/**
	 * A query for what holds any of the words of a text, as {@link #anyOf(String)}, or,
	 * which counts less, words that look like them.
	 * @param text as typed
	 * @return a query that finds nothing if there are no words
	 */
	public static String anyLike(String text) {
		Stream<String> likes = misspellings(text).stream().map(Misspelling::like);
		return orNothing(Stream.concat(anyOf(telling(words(text))).stream(), likes));
	}

	/**
	 * A clause that wants one of some words at least.
	 * @param words as the index keeps them
	 */
	public static String oneOf(Collection<String> words) {
		return words.stream().map(LuceneText::term).collect(Collectors.joining(" ", "+(", ")"));
	}

	/**
	 * A clause that finds the more the more of some words there are.
	 * @param words as the index keeps them, with how much each counts
	 */
	public static String weighted(Map<String, Double> words) {
		return words.entrySet()
			.stream()
			.map((word) -> term(word.getKey()) + "^" + Math.max(1, Math.round(100 * word.getValue())))
			.collect(Collectors.joining(" "));
	}

	private static String term(String word) {
		return quoted(QueryParserBase.escape(word));
	}

	/** Which words of a text may be misspelt, if nothing holds them as they are. */
	public static List<Misspelling> misspellings(String text) {
		return telling(words(text)).stream()
			.filter(LuceneText::mayBeMisspelt)
			.limit(MOST_MISSPELT)
			.map((word) -> new Misspelling(quoted(word), word + "~" + mistakes(word) + "^0.5"))
			.toList();
	}

	private static List<String> anyOf(List<String> words) {
		List<String> clauses = new ArrayList<>(words.stream().map((word) -> quoted(word) + "^4").toList());
		if (words.size() > 1 && words.size() <= LONGEST_PHRASE) {
			clauses.add(quoted(String.join(" ", words)) + "~" + words.size() + "^4");
		}
		return clauses;
	}

	/** The words that say something, or all if none does. */
	private static List<String> telling(List<String> words) {
		List<String> telling = words.stream().filter((word) -> !EnglishText.isCommon(word)).distinct().toList();
		return telling.isEmpty() ? words.stream().distinct().toList() : telling;
	}

	private static boolean mayBeMisspelt(String word) {
		return mistakes(word) > 0 && word.length() <= LONGEST_MISSPELT && word.chars().allMatch(Character::isLetter);
	}

	/**
	 * How many letters of a word may be wrong: none of a short one, else one, of a long
	 * one two.
	 */
	public static int mistakes(String word) {
		if (word.length() < SHORTEST_MISSPELT) {
			return 0;
		}
		return (word.length() < SHORTEST_MISSPELT_TWICE) ? 1 : 2;
	}

	private static String quoted(String words) {
		return "\"" + words + "\"";
	}

	private static String orNothing(Stream<String> clauses) {
		String query = clauses.collect(Collectors.joining(" "));
		return query.isEmpty() ? "+\"\"" : query;
	}

	/**
	 * A word that may be misspelt, as two queries.
	 *
	 * @param exact finds what holds the word as it is
	 * @param like finds what holds words that look like it; can be added to another query
	 */
	public record Misspelling(String exact, String like) {
	}

}
