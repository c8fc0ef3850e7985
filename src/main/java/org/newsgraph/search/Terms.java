package org.newsgraph.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.newsgraph.graph.EnglishText;
import org.newsgraph.graph.EnglishText.Word;
import org.newsgraph.graph.LuceneText;

/** The words of a question, without those like “the”, and where a text holds them. */
final class Terms {

	private final List<String> words;

	private final Set<String> stems;

	Terms(String question) {
		this.words = LuceneText.words(question)
			.stream()
			.filter((word) -> !EnglishText.isCommon(word))
			.distinct()
			.toList();
		this.stems = EnglishText.words(String.join(" ", this.words))
			.stream()
			.map(Word::stem)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What all forms of each word have in common. */
	Set<String> stems() {
		return this.stems;
	}

	/** Where a text holds the words, in any form or misspelt. */
	List<Word> in(String text) {
		return EnglishText.words(text).stream().filter((word) -> isMeant(word, text)).toList();
	}

	/** How many of the words a text holds. */
	int held(String text) {
		List<Word> written = EnglishText.words(text);
		return (int) this.words.stream().filter((word) -> isIn(word, written, text)).count();
	}

	/** Whether so many words are more than a third of all. */
	boolean areMany(int held) {
		return 3 * held > this.words.size();
	}

	private static boolean isExactlyIn(String word, List<Word> written) {
		Set<String> stems = EnglishText.words(word).stream().map(Word::stem).collect(Collectors.toSet());
		return written.stream().anyMatch((each) -> stems.contains(each.stem()));
	}

	private static boolean isIn(String word, List<Word> written, String text) {
		return isExactlyIn(word, written)
				|| written.stream().anyMatch((each) -> Spelling.isNear(word, letters(each, text)));
	}

	private boolean isMeant(Word word, String text) {
		return this.stems.contains(word.stem())
				|| this.words.stream().anyMatch((typed) -> Spelling.isNear(typed, letters(word, text)));
	}

	private static String letters(Word word, String text) {
		return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
	}

}
