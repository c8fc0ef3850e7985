package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Knows the sentences that use the words of events for something else. */
final class Silence {

	private static final int MARKET_WORDS = 2;

	private Silence() {
	}

	// "police arrested the former goalkeeper" is no sport.
	private static boolean isSport(Sentence sentence) {
		long words = sentence.tokens().stream().filter((token) -> Words.in("sport", token)).count();
		return words > 1
				|| (words == 1 && sentence.tokens().stream().noneMatch((token) -> Words.in("politics", token)));
	}

	static boolean about(Sentence sentence) {
		Token last = sentence.tokens().getLast();
		boolean question = last.text().equals("?")
				&& sentence.tokens().stream().noneMatch((token) -> token.text().equals("\""));
		return question || isSport(sentence)
				|| sentence.tokens().stream().filter((token) -> Words.in("markets", token)).count() >= MARKET_WORDS;
	}

}
