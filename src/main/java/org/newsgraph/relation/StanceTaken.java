package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.Polarity;

/**
 * S3: who speaks well of something supports it, who speaks ill of it opposes it. S4: a
 * spokesman's stance is that of the one spoken for.
 */
final class StanceTaken {

	Stream<Claim> of(Word word) {
		String voice = word.voice();
		return (voice == null) ? Stream.empty()
				: word.stances()
					.stream()
					.filter((stance) -> stance.polarity() != Polarity.NEUTRAL && !stance.target().equals(voice))
					.map((stance) -> claim(word, voice, stance));
	}

	private static Claim claim(Word word, String voice, Word.Stance stance) {
		RelationType type = (stance.polarity() == Polarity.FAVOURABLE) ? RelationType.SUPPORTS : RelationType.OPPOSES;
		return new Claim(new Ends(voice, stance.target()), type, word.date(), type.score() * stance.strength(),
				word.lifted() ? "S4" : "S3", word.key(), word.proofs());
	}

}
