package org.newsgraph.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.neo4j.driver.Record;
import org.newsgraph.graph.EnglishText;
import org.newsgraph.graph.EnglishText.Word;

/**
 * The words of one article, counted: how often each stands in it, in which form, and
 * whether it is a name. A name of several words counts once, however long it is.
 */
final class Telling {

	/** Two stories of one sort differ in who and where. */
	private static final double OF_A_NAME = 1.5;

	/** A word said again adds less each time, as in Okapi BM25 (Robertson 1994). */
	private static final double SATURATION = 1.2;

	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

	private final Map<String, Double> counts = new LinkedHashMap<>();

	private final Map<String, String> forms = new HashMap<>();

	private final Set<String> capitals = new HashSet<>();

	private final Set<String> small = new HashSet<>();

	private final Wording wording;

	/**
	 * Counts.
	 * @param headline of the article; what stands in capitals there need not be a name
	 * @param text of the article
	 */
	Telling(String headline, String text) {
		List<Word> words = EnglishText.words(text);
		int begin = 0;
		for (int end = 1; end <= words.size(); end++) {
			if (end == words.size() || !isOneName(words.get(end - 1), words.get(end), text)) {
				for (Word word : words.subList(begin, end)) {
					(isCapital(word, text) ? this.capitals : this.small).add(word.stem());
					count(word, text, 1.0 / (end - begin));
				}
				begin = end;
			}
		}
		EnglishText.words(headline).forEach((word) -> count(word, headline, 1));
		this.wording = weighed();
	}

	/**
	 * Counts, but in English only: of other languages it is not known which words are
	 * rare, and all articles in one would be alike by words like “the”.
	 * @param language BCP 47 tag
	 */
	static Telling of(String language, String headline, String text) {
		boolean english = Locale.forLanguageTag(language).getLanguage().equals("en");
		return english ? new Telling(headline, text) : new Telling("", "");
	}

	/** The same of a row that has the three. */
	static Telling of(Record article) {
		return of(article.get("language").asString(), article.get("headline").asString(),
				article.get("text").asString());
	}

	private static boolean isOneName(Word first, Word second, String text) {
		return second.start() == first.end() + 1 && isCapital(first, text) && isCapital(second, text);
	}

	private static boolean isCapital(Word word, String text) {
		return !Character.isLowerCase(text.codePointAt(word.start()));
	}

	private void count(Word word, String text, double share) {
		this.counts.merge(word.stem(), share, Double::sum);
		this.forms.putIfAbsent(word.stem(),
				POSSESSIVE.matcher(text.substring(word.start(), word.end())).replaceFirst(""));
	}

	/** A word as it stands in the article, but for the sign of a possessive. */
	String form(String stem) {
		return this.forms.getOrDefault(stem, stem);
	}

	/** The words of a wording that stand in the article, as they stand there. */
	Map<String, String> forms(Wording wording) {
		Map<String, String> known = new HashMap<>(this.forms);
		known.keySet().retainAll(wording.weights().keySet());
		return known;
	}

	/** The words that tell what the article is about. */
	Wording wording() {
		return this.wording;
	}

	private Wording weighed() {
		Map<String, Double> weights = new HashMap<>();
		this.counts.forEach((stem, count) -> weights.put(stem,
				count / (count + SATURATION) * Rarity.of(stem) * (isName(stem) ? OF_A_NAME : 1)));
		return Wording.of(weights);
	}

	private boolean isName(String stem) {
		return this.capitals.contains(stem) && !this.small.contains(stem);
	}

}
