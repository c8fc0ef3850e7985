package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Mends the particles that the parser takes for adverbs or prepositions: "pulled back
 * from the hill", "pulled out of the pact".
 */
final class Particles {

	private final Sentence sentence;

	private final Arrows arrows;

	Particles(Sentence sentence, Arrows arrows) {
		this.sentence = sentence;
		this.arrows = arrows;
	}

	void mend(Token verb) {
		int next = verb.index() + 1;
		if (next >= this.sentence.tokens().size() || !this.sentence.below(verb, "compound:prt").isEmpty()) {
			return;
		}
		Token word = this.sentence.tokens().get(next);
		boolean adverb = Words.in("particle", word) && this.sentence.below(verb, "advmod").contains(word);
		boolean outOf = word.lemma().equals("out") && this.sentence.below(verb, "obl:out_of")
			.stream()
			.anyMatch((noun) -> this.sentence.below(noun, "case").contains(word));
		boolean hung = word.tag().equals("RP") && this.sentence.above(word, "compound:prt").isEmpty();
		if (adverb || outOf || hung) {
			this.arrows.add("compound:prt", verb, word);
		}
		if (adverb) {
			for (Dependency arrow : this.sentence.below(word)) {
				if (arrow.is("obl")) {
					this.arrows.add(arrow.relation(), verb, arrow.dependent());
				}
			}
		}
	}

}
