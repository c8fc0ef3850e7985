package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** The arrows of a sentence while they are mended. */
final class Arrows {

	private final Sentence sentence;

	private final List<Token> roots;

	private final List<Dependency> all = new ArrayList<>();

	Arrows(Sentence sentence) {
		this.sentence = sentence;
		this.roots = new ArrayList<>(sentence.roots());
		sentence.tokens().forEach((token) -> this.all.addAll(sentence.below(token)));
	}

	/** The sentence with its arrows as they are now; the same one if none has moved. */
	Sentence sentence() {
		return this.all.equals(new Arrows(this.sentence).all) ? this.sentence
				: new Sentence(this.sentence.index(), this.sentence.tokens(), this.roots, this.all);
	}

	void add(String relation, Token head, Token dependent) {
		this.all.add(new Dependency(relation, head, dependent));
	}

	void removeBetween(Token head, Token dependent) {
		this.all.removeIf((arrow) -> arrow.head().equals(head) && arrow.dependent().equals(dependent));
	}

	void removeInto(Token dependent) {
		this.all.removeIf((arrow) -> arrow.dependent().equals(dependent));
	}

	/** The verb that a phrase hangs on, some steps up. */
	Optional<Token> carrier(Token noun, int steps) {
		Token at = noun;
		for (int step = 0; step < steps; step++) {
			List<Token> heads = this.sentence.above(at, "nmod", "obl", "obj", "compound", "appos");
			if (heads.isEmpty()) {
				return Optional.empty();
			}
			at = heads.getFirst();
			if (at.isVerb()) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	boolean isFinite(Token verb) {
		return verb.tag().matches("VB[DZP]") || (verb.tag().equals("VBN")
				&& this.sentence.below(verb, "aux").stream().anyMatch((aux) -> aux.lemma().equals("have")));
	}

	/** Whether a verb has neither subject nor conjunction. */
	boolean isFree(Token verb) {
		return this.sentence.below(verb, "mark", "ref").isEmpty()
				&& this.sentence.below(verb, "nsubj", "nsubj:pass", "expl").isEmpty();
	}

	/** Whether no comma and no conjunction stands between two words. */
	boolean runsOn(Token from, Token to) {
		return to.index() > from.index() && this.sentence.tokens()
			.subList(from.index(), to.index())
			.stream()
			.noneMatch((token) -> token.text().equals(",") || token.tag().equals("CC") || token.tag().startsWith("W"));
	}

	/** What hung on nothing, or on something, by one word now does by another. */
	void replace(Token old, Token by) {
		if (this.roots.remove(old)) {
			this.roots.add(by);
		}
		List<Dependency> into = this.all.stream()
			.filter((arrow) -> arrow.dependent().equals(old) && !arrow.head().equals(by))
			.toList();
		into.forEach((arrow) -> this.all.add(new Dependency(arrow.relation(), arrow.head(), by)));
		this.all.removeAll(into);
	}

}
