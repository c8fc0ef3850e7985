package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Knows the sentences that use the words of events for something else. */
final class Silence {

	private static final int MARKET_WORDS = 2;

	private Silence() {
	}

	static boolean about(Sentence sentence) {
		Token last = sentence.tokens().getLast();
		boolean question = last.text().equals("?")
				&& sentence.tokens().stream().noneMatch((token) -> token.text().equals("\""));
		return question || sentence.tokens().stream().anyMatch((token) -> Words.in("sport", token))
				|| sentence.tokens().stream().filter((token) -> Words.in("markets", token)).count() >= MARKET_WORDS;
	}

}
