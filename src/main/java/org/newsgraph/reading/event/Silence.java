package org.newsgraph.reading.event;

import java.util.stream.Stream;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Knows the sentences that use the words of events for something else. */
final class Silence {

	private static final int MARKET_WORDS = 2;

	private static final String SCORE = "\\d{1,2}[-–]\\d{1,2}";

	private Silence() {
	}

	// "police arrested the former goalkeeper" is no sport.
	private static boolean isSport(Sentence sentence) {
		if (sentence.tokens().stream().anyMatch((token) -> isScore(sentence, token))) {
			return true;
		}
		long words = sentence.tokens()
			.stream()
			.filter((token) -> Words.in("sport", token) && !isOfPolitics(sentence, token))
			.count();
		return words > 1
				|| (words == 1 && sentence.tokens().stream().noneMatch((token) -> Words.in("politics", token)));
	}

	// "In the film, ...", "according to a novel", "the cartoon shows"
	private static boolean isTale(Sentence sentence) {
		return sentence.roots()
			.stream()
			.flatMap((verb) -> Stream.concat(sentence.below(verb, "obl:in", "obl:according_to").stream(),
					Words.in("depict", verb) ? sentence.below(verb, "nsubj").stream() : Stream.empty()))
			.anyMatch((token) -> Words.in("tale", token));
	}

	// "beat them 3-1", but not "lost the vote 5-4"
	private static boolean isScore(Sentence sentence, Token token) {
		return token.text().matches(SCORE)
				&& sentence.tokens().stream().anyMatch((verb) -> verb.isVerb() && Words.in("match", verb))
				&& sentence.tokens().stream().noneMatch((word) -> Words.in("ballot", word));
	}

	// "the Arab League", "marathon talks"
	private static boolean isOfPolitics(Sentence sentence, Token token) {
		return (token.isName() && token.entity().equals("ORGANIZATION")
				&& sentence.tokens().stream().noneMatch((other) -> other.tag().equals("CD")))
				|| sentence.above(token, "compound", "amod").stream().anyMatch((head) -> Words.in("talks", head));
	}

	// "to share barrel bombs" is no business.
	private static boolean isOfMarkets(Sentence sentence, Token token) {
		return token.isNoun() && Words.in("markets", token)
				&& sentence.above(token, "compound").stream().noneMatch((head) -> Words.in("weapons", head));
	}

	// "Chad and Togo thanked Mali and Niger respectively": not each thanked both.
	private static boolean isCrossed(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> token.lemma().equals("respectively"));
	}

	static boolean about(Sentence sentence) {
		Token last = sentence.tokens().getLast();
		boolean question = last.text().equals("?")
				&& sentence.tokens().stream().noneMatch((token) -> token.text().equals("\""));
		return question || isCrossed(sentence) || isTale(sentence) || isSport(sentence)
				|| sentence.tokens().stream().filter((token) -> isOfMarkets(sentence, token)).count() >= MARKET_WORDS;
	}

}
