package org.newsgraph.reading.event;

import java.util.Set;

import org.newsgraph.reading.language.Token;

/**
 * What a pattern asks of one place beside its trigger: that certain words stand there, or
 * that none of them does.
 *
 * @param place such as {@code obj}, {@code subj}, {@code on} or {@code xcomp}
 * @param words lemmas, one of which has to stand there; {@code *} for any word
 * @param forbidden whether none of the words may stand there
 */
record Slot(String place, Set<String> words, boolean forbidden) {

	boolean accepts(Iterable<Token> tokens) {
		for (Token token : tokens) {
			if (this.words.contains("*") || Words.holds(this.words, token)) {
				return !this.forbidden;
			}
		}
		return this.forbidden;
	}

}
