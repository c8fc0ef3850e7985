package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Knows who tells what is not so, which claims are said not to be so, and whom others are
 * set apart from.
 */
final class Untruth {

	private Untruth() {
	}

	/** "falsely claimed that", "a fake video showed", "satirists said". */
	static boolean isTold(Sentence sentence, Token verb) {
		return sentence.below(verb, "advmod").stream().anyMatch((word) -> Words.in("falsely", word))
				|| sentence.below(verb, "nsubj").stream().anyMatch((teller) -> isJoke(sentence, teller));
	}

	private static boolean isJoke(Sentence sentence, Token teller) {
		return Words.in("joker", teller) || isFake(sentence, teller);
	}

	private static boolean isFake(Sentence sentence, Token noun) {
		return sentence.below(noun, "amod", "compound").stream().anyMatch((word) -> Words.in("fake", word));
	}

	/** All of them: "all members", "everyone". */
	static boolean isAll(Sentence sentence, Token noun) {
		return Words.in("all", noun) || sentence.below(noun, "det").stream().anyMatch((word) -> Words.in("all", word));
	}

	/** "dismissed the claim", "a false claim", "the claim is false", "it is a lie". */
	static boolean isSaidOf(Sentence sentence, Token claim) {
		return Words.in("dismiss", claim) || isFake(sentence, claim)
				|| sentence.above(claim, "obj", "nsubj").stream().anyMatch((word) -> Words.in("dismiss", word));
	}

}
