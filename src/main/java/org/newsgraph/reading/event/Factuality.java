package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Tells facts from what is denied, has ended or is only possible, the same for all who
 * read a sentence.
 */
public final class Factuality {

	private Factuality() {
	}

	/** Whether the sentence tells as a fact what this word names. */
	public static boolean isFact(Sentence sentence, Token word) {
		return Circumstances.of(Mending.of(sentence), word, word).isFact();
	}

}
