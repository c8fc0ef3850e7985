package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Mends the infinitives that the parser hangs wrongly: "vowed to avenge" is no purpose of
 * the vow, and in "the threat to expel the envoy angered Paris" no envoy angers anybody.
 */
final class Infinitives {

	private final Sentence sentence;

	private final Arrows arrows;

	Infinitives(Sentence sentence, Arrows arrows) {
		this.sentence = sentence;
		this.arrows = arrows;
	}

	void mend(Token verb) {
		if (this.sentence.below(verb, "mark").stream().noneMatch((mark) -> mark.lemma().equals("to"))) {
			return;
		}
		complementTakenForPurpose(verb);
		objectTakenForSubject(verb);
		calledTakenForCaller(verb);
	}

	// "called the king to congratulate him": the king congratulates nobody.
	private void calledTakenForCaller(Token inner) {
		boolean back = this.sentence.below(inner, "obj", "iobj").stream().anyMatch(Token::isPronoun);
		for (Token call : back ? this.sentence.above(inner, "xcomp") : List.<Token>of()) {
			if (Words.in("contact", call)) {
				this.sentence.below(call, "obj").forEach((called) -> this.arrows.removeBetween(inner, called));
				this.sentence.below(call, "nsubj").forEach((caller) -> this.arrows.add("nsubj:xsubj", inner, caller));
			}
		}
	}

	private void complementTakenForPurpose(Token inner) {
		List<Token> heads = this.sentence.below(inner, "nsubj").isEmpty()
				? this.sentence.above(inner, "advcl", "dep", "ccomp") : this.sentence.above(inner, "advcl", "dep");
		for (Token head : heads) {
			boolean behind = head.index() < inner.index() && this.sentence.tokens()
				.subList(head.index() + 1, inner.index())
				.stream()
				.allMatch((token) -> token.lemma().equals("to") || token.tag().equals("RB"));
			if (behind && !head.isNoun() && Attitude.of(head).filter((found) -> found != Attitude.REPORT).isPresent()) {
				this.arrows.removeBetween(head, inner);
				this.arrows.add("xcomp", head, inner);
			}
		}
	}

	private void objectTakenForSubject(Token inner) {
		Token holder = this.sentence.above(inner, "acl")
			.stream()
			.findFirst()
			.or(() -> this.sentence.roots().contains(inner) ? this.sentence.below(inner, "nsubj").stream().findFirst()
					: Optional.empty())
			.filter((noun) -> noun.isNoun() && noun.index() < inner.index())
			.orElse(null);
		if (holder == null || Words.in("causing", inner) || !this.sentence.below(inner, "obj", "aux", "cop").isEmpty()
				|| !this.sentence.above(holder, "obj", "obl", "nmod").isEmpty()) {
			return;
		}
		for (Token finite : this.sentence.below(inner, "ccomp")) {
			Optional<Token> object = hiddenObject(inner, finite);
			if (object.isPresent()) {
				this.arrows.removeBetween(finite, object.get());
				this.arrows.removeBetween(inner, finite);
				this.arrows.removeInto(inner);
				this.arrows.removeBetween(inner, holder);
				this.arrows.replace(inner, finite);
				this.arrows.replace(holder, finite);
				this.arrows.add("obj", inner, object.get());
				this.arrows.add("acl", holder, inner);
				this.arrows.add("nsubj", finite, holder);
				return;
			}
		}
	}

	private Optional<Token> hiddenObject(Token inner, Token finite) {
		boolean apart = this.arrows.isFinite(finite) && this.sentence.below(finite, "mark").isEmpty()
				&& this.arrows.runsOn(inner, finite);
		return this.sentence.below(finite, "nsubj")
			.stream()
			.findFirst()
			.filter((noun) -> apart && noun.index() > inner.index() && noun.index() < finite.index());
	}

}
