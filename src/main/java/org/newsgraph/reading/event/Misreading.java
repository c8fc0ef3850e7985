package org.newsgraph.reading.event;

import java.util.List;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Mends what the parser often takes for something else: the object of a verb, where a
 * participle behind it makes it look like the subject of a clause.
 */
final class Misreading {

	private final Sentence sentence;

	private final Token word;

	Misreading(Sentence sentence, Token word) {
		this.sentence = sentence;
		this.word = word;
	}

	// "welcomed the decisions taken in Rome": no decisions take anything.
	List<Token> objects() {
		return this.sentence.below(this.word, "ccomp", "xcomp", "dep", "advcl", "parataxis")
			.stream()
			.filter((inner) -> isParticiple(inner) && this.sentence.below(inner, "aux", "mark").isEmpty())
			.flatMap((inner) -> this.sentence.below(inner, "nsubj", "nsubj:pass")
				.stream()
				.filter((noun) -> isBetween(noun, inner))
				.limit(1))
			.toList();
	}

	// "called on the sides to talk": the preposition is no conjunction.
	List<Token> phrases(String preposition) {
		List<Token> clauses = this.sentence.below(this.word, "advcl", "ccomp", "xcomp")
			.stream()
			.filter((inner) -> this.sentence.below(inner, "mark")
				.stream()
				.anyMatch((mark) -> mark.text().equals(preposition)))
			.flatMap((inner) -> this.sentence.below(inner, "nsubj", "nsubj:pass").stream())
			.filter((noun) -> !preposition.equals("to"))
			.toList();
		return clauses.isEmpty() ? behindParticle(preposition) : clauses;
	}

	// "called on Togo": the preposition is no particle.
	private List<Token> behindParticle(String preposition) {
		boolean particle = this.sentence.below(this.word, "compound:prt")
			.stream()
			.anyMatch((word) -> word.text().equals(preposition));
		return particle ? this.sentence.below(this.word, "obj") : List.of();
	}

	// The parser takes "support for its plan to end the war" for a clause: for its plan
	// to end.
	List<Token> clauseTakenForPhrase(String preposition) {
		return this.sentence.below(this.word, "acl", "advcl")
			.stream()
			.filter((inner) -> this.sentence.below(inner, "mark")
				.stream()
				.anyMatch((mark) -> mark.lemma().equals(preposition)))
			.flatMap((inner) -> this.sentence.below(inner, "nsubj", "obj").stream().limit(1))
			.toList();
	}

	private static boolean isParticiple(Token token) {
		return token.tag().equals("VBN") || token.tag().equals("VBG") || token.tag().equals("VBD");
	}

	private boolean isBetween(Token noun, Token inner) {
		return noun.index() > this.word.index() && noun.index() < inner.index()
				&& this.sentence.tokens()
					.subList(this.word.index(), noun.index())
					.stream()
					.noneMatch((token) -> token.text().equals(",") || token.text().equals("\""));
	}

}
