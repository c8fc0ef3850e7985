package org.newsgraph.search;

import java.util.List;

import org.newsgraph.graph.EnglishText.Word;

/** Shows where in a text the words are that were searched. */
final class Snippets {

	/** About three lines. */
	private static final int LENGTH = 280;

	private static final int BEFORE = 60;

	/** A text may hold nothing else. */
	private static final int MOST_WORDS = 200;

	private final Terms terms;

	/** Shows the words of a question. */
	Snippets(String question) {
		this.terms = new Terms(question);
	}

	/**
	 * The piece of a text with the most of the words; its beginning if there are none.
	 */
	Snippet of(Quote.Field field, String text) {
		List<Word> found = this.terms.in(text).stream().limit(MOST_WORDS).toList();
		int start = (text.length() <= LENGTH) ? 0 : start(text, found);
		int end = (text.length() <= LENGTH) ? text.length() : end(text, start);
		List<Highlight> highlights = found.stream()
			.filter((word) -> word.start() >= start && word.end() <= end)
			.map((word) -> new Highlight(word.start() - start, word.end() - start))
			.toList();
		return new Snippet(field, text.substring(start, end), start, highlights);
	}

	/** Where a window begins that holds the most different words. */
	private static int start(String text, List<Word> found) {
		Word best = null;
		long most = 0;
		for (Word first : found) {
			long many = found.stream()
				.filter((word) -> word.start() >= first.start() && word.end() <= first.start() + LENGTH - BEFORE)
				.map(Word::stem)
				.distinct()
				.count();
			if (many > most) {
				most = many;
				best = first;
			}
		}
		return (best != null) ? wordAt(text, Math.max(0, best.start() - BEFORE)) : 0;
	}

	/** The first word that begins here or later. */
	private static int wordAt(String text, int from) {
		int at = from;
		while (at > 0 && at < from + BEFORE && !Character.isWhitespace(text.charAt(at - 1))) {
			at++;
		}
		return at;
	}

	/** Where the last word ends that has room. */
	private static int end(String text, int start) {
		int end = Math.min(text.length(), start + LENGTH);
		int at = end;
		while (at < text.length() && at > end - BEFORE && !Character.isWhitespace(text.charAt(at))) {
			at--;
		}
		return whole(text, (at > end - BEFORE) ? at : end);
	}

	private static int whole(String text, int end) {
		return (end < text.length() && Character.isLowSurrogate(text.charAt(end))) ? end - 1 : end;
	}

}
