package org.newsgraph.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsgraph.graph.EnglishText;
import org.newsgraph.graph.EnglishText.Word;
import org.newsgraph.graph.LuceneText;

/** The words of a question, without those like “the”, and where a text holds them. */
final class Terms {

	/** Each word with what all its forms have in common. */
	private final Map<String, String> stems = new LinkedHashMap<>();

	Terms(String question) {
		for (String word : LuceneText.words(question)) {
			if (!EnglishText.isCommon(word)) {
				EnglishText.words(word).stream().findFirst().ifPresent((stem) -> this.stems.put(word, stem.stem()));
			}
		}
	}

	/** What all forms of each word have in common. */
	Collection<String> stems() {
		return this.stems.values();
	}

	/** Where a text holds the words, in any form or misspelt. */
	List<Word> in(String text) {
		return EnglishText.words(text).stream().filter((word) -> isMeant(word, text)).toList();
	}

	/** Whether a text holds more than a third of the words. */
	boolean areManyIn(String text) {
		List<Word> written = EnglishText.words(text);
		Set<String> there = written.stream().map(Word::stem).collect(Collectors.toSet());
		return areMany(this.stems.entrySet()
			.stream()
			.filter((term) -> there.contains(term.getValue())
					|| written.stream().anyMatch((word) -> Spelling.isNear(term.getKey(), letters(word, text))))
			.count());
	}

	/** Whether so many words are more than a third of all. */
	boolean areMany(long held) {
		return 3 * held > this.stems.size();
	}

	private boolean isMeant(Word word, String text) {
		return this.stems.containsValue(word.stem())
				|| this.stems.keySet().stream().anyMatch((typed) -> Spelling.isNear(typed, letters(word, text)));
	}

	private static String letters(Word word, String text) {
		return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
	}

}
