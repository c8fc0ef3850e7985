package org.newsgraph.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graph.LuceneText;

/**
 * What is searched.
 *
 * @param text as typed, of at most {@value #LONGEST} characters
 * @param kinds which kinds of things
 * @param mode by what
 * @param knownBy as the graph knew it at this moment; {@code null} for all it knows
 */
record Question(String text, Set<SearchKind> kinds, SearchMode mode, @Nullable Instant knownBy) {

	private static final int LONGEST = 2000;

	private static final int DIGITS = 16;

	Question {
		text = text.substring(0, Math.min(LONGEST, text.length()));
		kinds = new TreeSet<>(kinds);
	}

	/**
	 * How many things of one kind to fetch: where several kinds share what is shown,
	 * fewer of each are needed.
	 * @param alone how many if no other kind is searched
	 */
	int ofEachKind(int alone) {
		return (this.kinds.size() == 1) ? alone : alone / 2;
	}

	/**
	 * How many of the nearest of each kind to fetch, so that together they are as many.
	 */
	int nearestOfEachKind() {
		return Fusion.DEEPEST / this.kinds.size();
	}

	/** Whether no kind is wanted, or nothing but signs was typed, which mean nothing. */
	boolean isMeaningless() {
		return this.kinds.isEmpty() || LuceneText.words(this.text).isEmpty();
	}

	/** The names of the kinds. */
	List<String> kindNames() {
		return this.kinds.stream().map(SearchKind::name).toList();
	}

	/** The same for the same question at another moment. */
	String fingerprint() {
		return Fingerprint.of(this.mode + " " + this.kinds + " " + this.text).substring(0, DIGITS);
	}

}
