package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Mends the trees that the parser most often gets wrong where events are told: a verb
 * hung below its subject, a participle taken for the verb, a phrase hung on the court or
 * the city that stands before it.
 */
final class Mending {

	private final Sentence sentence;

	private final List<Token> roots;

	private final List<Dependency> arrows = new ArrayList<>();

	private Mending(Sentence sentence) {
		this.sentence = sentence;
		this.roots = new ArrayList<>(sentence.roots());
		sentence.tokens().forEach((token) -> this.arrows.addAll(sentence.below(token)));
	}

	static Sentence of(Sentence sentence) {
		Mending mending = new Mending(sentence);
		List<Dependency> before = List.copyOf(mending.arrows);
		sentence.tokens().forEach(mending::mend);
		return mending.arrows.equals(before) ? sentence
				: new Sentence(sentence.index(), sentence.tokens(), mending.roots, mending.arrows);
	}

	private void mend(Token token) {
		if (token.isVerb()) {
			participleTakenForVerb(token);
			objectTakenForSubject(token);
			verbBelowItsSubject(token);
			trailingParticiple(token);
		}
		else if (token.isNoun()) {
			phraseTakenForName(token);
			against(token);
		}
	}

	// "Missiles fired by the army struck": what was fired struck.
	private void participleTakenForVerb(Token participle) {
		Optional<Token> noun = this.sentence.below(participle, "nsubj", "nsubj:pass")
			.stream()
			.filter((subject) -> subject.isNoun() && subject.index() == participle.index() - 1)
			.findFirst();
		boolean bare = participle.tag().matches("VB[DNG]") && !this.sentence.below(participle, "obl").isEmpty()
				&& this.sentence.below(participle, "aux", "obj", "cop").isEmpty();
		Optional<Token> verb = bare ? this.sentence.below(participle, "dep", "ccomp", "xcomp", "parataxis")
			.stream()
			.filter((inner) -> isFinite(inner) && isFree(inner) && runsOn(participle, inner))
			.findFirst() : Optional.empty();
		if (noun.isPresent() && verb.isPresent()) {
			this.arrows.removeIf((arrow) -> arrow.head().equals(participle)
					&& (arrow.dependent().equals(noun.orElseThrow()) || arrow.dependent().equals(verb.orElseThrow())));
			replace(participle, verb.orElseThrow());
			this.arrows.add(new Dependency("acl", noun.orElseThrow(), participle));
			this.arrows.add(new Dependency("nsubj", verb.orElseThrow(), noun.orElseThrow()));
		}
	}

	// "took in the families rescued from the valley": the families rescued nobody.
	private void objectTakenForSubject(Token participle) {
		Token verb = this.sentence.above(participle, "ccomp", "xcomp", "dep").stream().findFirst().orElse(null);
		Token noun = this.sentence.below(participle, "nsubj").stream().findFirst().orElse(null);
		if (verb == null || noun == null || !participle.tag().matches("VB[DN]")) {
			return;
		}
		boolean bare = this.sentence.below(participle, "aux", "obj", "cop", "mark", "ccomp", "xcomp").isEmpty()
				&& !this.sentence.below(participle, "obl:by", "obl:from", "obl:in").isEmpty();
		boolean between = verb.index() < noun.index() && noun.index() < participle.index();
		if (bare && between && verb.isVerb() && Attitude.of(verb).isEmpty() && runsOn(verb, participle)
				&& this.sentence.below(verb, "obj").isEmpty()) {
			this.arrows.removeIf((arrow) -> (arrow.head().equals(verb) && arrow.dependent().equals(participle))
					|| (arrow.head().equals(participle) && arrow.dependent().equals(noun)));
			this.arrows.add(new Dependency("obj", verb, noun));
			this.arrows.add(new Dependency("acl", noun, participle));
		}
	}

	// "shelled the port, killing nine": the port killed nobody.
	private void trailingParticiple(Token participle) {
		Token noun = this.sentence.above(participle, "acl").stream().findFirst().orElse(null);
		boolean trailing = participle.tag().equals("VBG") && noun != null && noun.index() < participle.index()
				&& this.sentence.tokens().get(participle.index() - 1).text().equals(",")
				&& this.sentence.above(noun, "nsubj").isEmpty();
		Optional<Token> verb = trailing ? carrier(noun, 2) : Optional.empty();
		if (verb.isPresent()) {
			this.arrows.removeIf((arrow) -> arrow.dependent().equals(participle));
			this.arrows.add(new Dependency("advcl", verb.orElseThrow(), participle));
		}
	}

	private Optional<Token> runningOn(Token participle) {
		return Stream
			.concat(this.sentence.below(participle, "dep", "ccomp", "xcomp", "parataxis").stream(),
					this.sentence.above(participle)
						.stream()
						.flatMap((arrow) -> Stream.concat(Stream.of(arrow.head()),
								this.sentence.above(arrow.head(), "xcomp").stream()))
						.flatMap((head) -> this.sentence.below(head, "dep").stream()))
			.filter((verb) -> isFinite(verb) && isFree(verb) && runsOn(participle, verb))
			.findFirst();
	}

	// "The committee on trade on Tuesday opened an inquiry": the verb is no part of it.
	private void verbBelowItsSubject(Token verb) {
		Token above = this.sentence.above(verb, "dep", "acl", "parataxis").stream().findFirst().orElse(null);
		if (above == null || !isFinite(verb) || !isFree(verb)) {
			return;
		}
		Token noun = Words.in("time", above)
				? this.sentence.above(above, "dep", "nmod", "obl").stream().findFirst().orElse(above) : above;
		boolean broken = noun.isNoun() && !Words.in("time", noun) && noun.index() < verb.index()
				&& this.sentence.roots().contains(noun) && this.sentence.below(noun, "cop", "nsubj").isEmpty();
		if (broken) {
			this.arrows.removeIf((arrow) -> arrow.head().equals(above) && arrow.dependent().equals(verb));
			replace(noun, verb);
			this.arrows.add(new Dependency("nsubj", verb, noun));
		}
	}

	// "an inquiry against officials over alleged abuses": the inquiry is no name of them.
	private void phraseTakenForName(Token part) {
		Token head = this.sentence.above(part, "compound").stream().findFirst().orElse(null);
		boolean apart = head != null && this.sentence.below(part, "nmod")
			.stream()
			.anyMatch((inner) -> inner.index() > part.index() && inner.index() < head.index());
		if (head != null && apart && !this.sentence.below(part, "det").isEmpty()) {
			this.arrows.removeIf((arrow) -> arrow.head().equals(head) && arrow.dependent().equals(part));
			List<Dependency> into = this.arrows.stream().filter((arrow) -> arrow.dependent().equals(head)).toList();
			into.forEach((arrow) -> this.arrows.add(new Dependency(arrow.relation(), arrow.head(), part)));
			this.arrows.removeAll(into);
			this.arrows.add(new Dependency("nmod", part, head));
		}
	}

	// "filed a suit in a Paris court against the bank": no court is against it.
	private void against(Token noun) {
		for (Token place : this.sentence.above(noun, "nmod:against")) {
			if (place.entity().equals("LOCATION") || Words.in("court", place) || Words.in("time", place)
					|| Words.in("weekday", place)) {
				carrier(place, 5).ifPresent((verb) -> this.arrows.add(new Dependency("obl:against", verb, noun)));
			}
		}
	}

	private Optional<Token> carrier(Token noun, int steps) {
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

	private boolean isFinite(Token verb) {
		return verb.tag().matches("VB[DZP]") || (verb.tag().equals("VBN")
				&& this.sentence.below(verb, "aux").stream().anyMatch((aux) -> aux.lemma().equals("have")));
	}

	private boolean isFree(Token verb) {
		return this.sentence.below(verb, "mark", "ref").isEmpty()
				&& this.sentence.below(verb, "nsubj", "nsubj:pass", "expl").isEmpty();
	}

	private boolean runsOn(Token from, Token to) {
		return to.index() > from.index() && this.sentence.tokens()
			.subList(from.index(), to.index())
			.stream()
			.noneMatch((token) -> token.text().equals(",") || token.tag().equals("CC") || token.tag().startsWith("W"));
	}

	/** What hung on nothing, or on something, by one word now does by another. */
	private void replace(Token old, Token by) {
		if (this.roots.remove(old)) {
			this.roots.add(by);
		}
		List<Dependency> into = this.arrows.stream()
			.filter((arrow) -> arrow.dependent().equals(old) && !arrow.head().equals(by))
			.toList();
		into.forEach((arrow) -> this.arrows.add(new Dependency(arrow.relation(), arrow.head(), by)));
		this.arrows.removeAll(into);
	}

}
