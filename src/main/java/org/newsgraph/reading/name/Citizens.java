package org.newsgraph.reading.name;

import java.util.Locale;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Some of a people, who are not their state: "an American", "most Germans". */
final class Citizens {

	private Citizens() {
	}

	/** Whether a word for a people means only some of it. */
	static boolean are(Sentence sentence, Token people) {
		return sentence.above(people, "amod", "compound").isEmpty() && (isWhatIsDoneTo(sentence, people)
				|| isOne(sentence, people) || !sentence.below(people, "nummod", "det:qmod").isEmpty()
				|| sentence.below(people, "det", "amod", "compound")
					.stream()
					.anyMatch((word) -> Words.has("some", word.text().toLowerCase(Locale.ROOT))));
	}

	/**
	 * "Germans criticized the delay": many of them did, where "the Germans" may be the
	 * state.
	 */
	static boolean speak(Sentence sentence, Token people) {
		return people.tag().matches("NNP?S") && !sentence.above(people, "nsubj").isEmpty()
				&& sentence.above(people, "conj").isEmpty() && sentence.below(people, "det", "conj").isEmpty();
	}

	/** "The Cuban", but not "the Chinese". */
	private static boolean isOne(Sentence sentence, Token people) {
		return people.tag().matches("NNP?") && !sentence.below(people, "det").isEmpty();
	}

	/** "Deported Afghans", "freed the Americans". */
	private static boolean isWhatIsDoneTo(Sentence sentence, Token people) {
		return people.tag().matches("NNP?S") && sentence.above(people, "obj", "nsubj:pass")
			.stream()
			.anyMatch((verb) -> Words.has("done to people", verb.lemma()));
	}

	/** The people of a country, apart from its state. */
	static Participant of(Participant country) {
		return new Participant("group:" + String.valueOf(country.countryCode()).toLowerCase(Locale.ROOT) + "-people",
				"people (" + country.name() + ")", ActorKind.GROUP, country.countryCode(), Sector.CVL, null,
				country.exact(), country.start(), country.end());
	}

}
