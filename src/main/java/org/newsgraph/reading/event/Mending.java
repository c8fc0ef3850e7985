package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Mends the trees that the parser most often gets wrong where events are told: a verb
 * hung below its subject, a participle taken for the verb, a phrase hung on the court or
 * the city that stands before it.
 */
final class Mending {

	private static final int NEAR = 2;

	private static final int FAR = 5;

	private final Sentence sentence;

	private final Arrows arrows;

	private Mending(Sentence sentence) {
		this.sentence = sentence;
		this.arrows = new Arrows(sentence);
	}

	static Sentence of(Sentence sentence) {
		Mending mending = new Mending(sentence);
		sentence.tokens().forEach(mending::mend);
		return mending.arrows.sentence();
	}

	private void mend(Token token) {
		if (token.isVerb()) {
			participleTakenForVerb(token);
			objectTakenForSubject(token);
			verbBelowItsSubject(token);
			subjectTakenForTime(token);
			trailingParticiple(token);
			joinedToOtherTense(token);
			joinedToBareVerb(token);
			gerundTakenForClause(token);
			insteadTakenForMark(token);
			doerTakenForMeans(token);
			new Particles(this.sentence, this.arrows).mend(token);
			new Infinitives(this.sentence, this.arrows).mend(token);
		}
		else if (token.isNoun()) {
			excepted(token);
			phraseTakenForName(token);
			receiverTakenForName(token);
			against(token);
		}
		else if (token.tag().equals("DT")) {
			articleTakenForNoun(token);
		}
		else if (token.tag().equals("IN")) {
			prepositionTakenForClause(token);
		}
	}

	// "Missiles fired by the army struck": what was fired struck.
	private void participleTakenForVerb(Token participle) {
		boolean bare = participle.tag().matches("VB[DNG]") && !this.sentence.below(participle, "obl").isEmpty()
				&& this.sentence.below(participle, "aux", "obj", "cop").isEmpty();
		if (!bare) {
			return;
		}
		this.sentence.below(participle, "nsubj", "nsubj:pass")
			.stream()
			.filter((noun) -> noun.isNoun() && noun.index() == participle.index() - 1)
			.findFirst()
			.ifPresent((noun) -> runningOn(participle).ifPresent((verb) -> {
				this.arrows.removeInto(verb);
				this.arrows.removeBetween(participle, noun);
				this.arrows.replace(participle, verb);
				this.arrows.add("acl", noun, participle);
				this.arrows.add("nsubj", verb, noun);
			}));
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
		if (bare && between && verb.isVerb() && Attitude.of(verb).isEmpty() && this.arrows.runsOn(verb, participle)
				&& this.sentence.below(verb, "obj").isEmpty()) {
			this.arrows.removeBetween(verb, participle);
			this.arrows.removeBetween(participle, noun);
			this.arrows.add("obj", verb, noun);
			this.arrows.add("acl", noun, participle);
		}
	}

	// "shelled the port, killing nine": the port killed nobody.
	private void trailingParticiple(Token participle) {
		if (!participle.tag().equals("VBG") || participle.index() == 0
				|| !this.sentence.tokens().get(participle.index() - 1).text().equals(",")) {
			return;
		}
		Optional<Token> deed = this.sentence.above(participle, "dep").stream().filter(Token::isVerb).findFirst();
		Optional<Token> carrier = this.sentence.above(participle, "acl")
			.stream()
			.filter((noun) -> noun.index() < participle.index() && !Words.in("time", noun)
					&& this.sentence.above(noun, "nsubj").isEmpty())
			.findFirst()
			.flatMap((noun) -> this.arrows.carrier(noun, NEAR));
		deed.or(() -> carrier).ifPresent((verb) -> {
			this.arrows.removeInto(participle);
			this.arrows.add("advcl", verb, participle);
		});
	}

	// "declares a curfew after rebels attacked a town and burned it": they burned it.
	private void joinedToOtherTense(Token past) {
		if (!past.tag().equals("VBD") || past.text().equals(past.lemma())) {
			return;
		}
		for (Token present : this.sentence.above(past, "conj:and")) {
			if (present.tag().equals("VBZ")) {
				List<Token> inner = this.sentence.below(present, "advcl", "ccomp")
					.stream()
					.filter((verb) -> verb.tag().equals("VBD") && verb.index() > present.index()
							&& verb.index() < past.index())
					.toList();
				if (!inner.isEmpty()) {
					join(present, inner, past);
				}
			}
		}
	}

	private void join(Token present, List<Token> inner, Token past) {
		this.arrows.removeBetween(present, past);
		this.sentence.below(past, "nsubj")
			.stream()
			.filter((subject) -> subject.index() < present.index())
			.forEach((subject) -> this.arrows.removeBetween(past, subject));
		if (inner.size() == 1) {
			goesOn(inner.getFirst(), past);
		}
	}

	private void goesOn(Token first, Token then) {
		this.arrows.add("conj:and", first, then);
		this.sentence.below(first, "nsubj").forEach((doer) -> this.arrows.add("nsubj", then, doer));
	}

	// "said that he did not know, and accused Togo": who said so accused it.
	private void joinedToBareVerb(Token past) {
		if (!past.tag().matches("VB[DN]") || !this.sentence.below(past, "aux").isEmpty()) {
			return;
		}
		this.sentence.above(past, "conj:and")
			.stream()
			.filter((bare) -> bare.tag().equals("VB") || bare.tag().equals("VBG") && isBehindComma(past))
			.filter((bare) -> !this.sentence.below(bare, "aux").isEmpty())
			.findFirst()
			.ifPresent((bare) -> reporterAbove(bare).ifPresent((reporter) -> {
				this.arrows.removeInto(past);
				this.sentence.below(past, "nsubj").forEach((subject) -> this.arrows.removeBetween(past, subject));
				goesOn(reporter, past);
			}));
	}

	// ", and accused"
	private boolean isBehindComma(Token verb) {
		return verb.index() > 1 && this.sentence.tokens().get(verb.index() - 2).text().equals(",");
	}

	private Optional<Token> reporterAbove(Token verb) {
		return Stream.iterate(List.of(verb), (level) -> !level.isEmpty(), (level) -> clausesAbove(level.getFirst()))
			.limit(FAR)
			.flatMap(List::stream)
			.filter((word) -> word.tag().equals("VBD") && !word.equals(verb)
					&& Attitude.of(word).filter(Attitude.REPORT::equals).isPresent())
			.findFirst();
	}

	private List<Token> clausesAbove(Token verb) {
		return this.sentence.above(verb, "ccomp", "xcomp", "acl", "advcl");
	}

	// "weighs expelling the envoy", with nothing between: that is what it weighs.
	private void gerundTakenForClause(Token gerund) {
		if (gerund.tag().equals("VBG")) {
			Stream
				.concat(this.sentence.above(gerund, "dep").stream().filter(Token::isVerb),
						this.sentence.above(gerund, "advcl").stream().filter((verb) -> Attitude.of(verb).isPresent()))
				.filter((verb) -> isNext(verb, gerund))
				.forEach((verb) -> {
					this.arrows.removeBetween(verb, gerund);
					this.arrows.add("xcomp", verb, gerund);
				});
		}
	}

	private boolean isNext(Token verb, Token gerund) {
		return verb.index() == gerund.index() - 1 || this.sentence.below(verb, "compound:prt")
			.stream()
			.anyMatch((particle) -> verb.index() + 2 == gerund.index() && particle.index() == gerund.index() - 1);
	}

	// "instead of condemning Chad": it is the condemning that did not happen.
	private void insteadTakenForMark(Token gerund) {
		if (gerund.tag().equals("VBG") && gerund.index() >= NEAR) {
			Token instead = this.sentence.tokens().get(gerund.index() - NEAR);
			if (!this.sentence.below(instead, "fixed").isEmpty()
					&& this.sentence.below(gerund, "mark", "case").isEmpty()) {
				this.arrows.removeInto(instead);
				this.arrows.add("mark", gerund, instead);
			}
		}
	}

	// "condemned the attack on Chad by Togo": by whom the attack was.
	private void doerTakenForMeans(Token verb) {
		boolean active = !this.sentence.below(verb, "nsubj").isEmpty();
		Optional<Token> deed = this.sentence.below(verb, "obj")
			.stream()
			.filter((noun) -> noun.index() > verb.index() && Words.in("blow", noun))
			.findFirst();
		if (active && deed.isPresent()) {
			for (Token doer : this.sentence.below(verb, "obl:by")) {
				if (doer.isName()) {
					this.arrows.removeBetween(verb, doer);
					this.arrows.add("nmod:by", deed.get(), doer);
				}
			}
		}
	}

	// "Chad, but not Togo, condemned it", "all but Togo condemned it": Togo did not.
	private void excepted(Token noun) {
		List<Token> others = Stream.concat(this.sentence.above(noun, "conj:negcc").stream(),
				this.sentence.above(noun, "conj:but").stream().filter((other) -> Untruth.isAll(this.sentence, other)))
			.toList();
		if (!others.isEmpty()) {
			this.arrows.removeInto(noun);
			others.forEach((other) -> this.arrows.add("conj:negcc", other, noun));
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
			.filter((verb) -> this.arrows.isFinite(verb) && this.arrows.isFree(verb)
					&& this.arrows.runsOn(participle, verb))
			.findFirst();
	}

	// "The committee on trade on Tuesday opened an inquiry": the verb is no part of it.
	private void verbBelowItsSubject(Token verb) {
		Token above = this.sentence.above(verb, "dep", "acl", "parataxis").stream().findFirst().orElse(null);
		if (above == null || !this.arrows.isFinite(verb) || !this.arrows.isFree(verb)) {
			return;
		}
		Token noun = Words.in("time", above)
				? this.sentence.above(above, "dep", "nmod", "obl").stream().findFirst().orElse(above) : above;
		boolean broken = noun.isNoun() && !Words.in("time", noun) && noun.index() < verb.index()
				&& this.sentence.roots().contains(noun) && this.sentence.below(noun, "cop", "nsubj").isEmpty();
		if (broken) {
			this.arrows.removeBetween(above, verb);
			this.arrows.replace(noun, verb);
			this.arrows.add("nsubj", verb, noun);
		}
	}

	// "after the king of Chad questioned it, Togo": it is the king who did.
	private void subjectTakenForTime(Token verb) {
		Token above = this.sentence.above(verb, "dep").stream().findFirst().orElse(null);
		if (above == null || !this.arrows.isFinite(verb) || !this.arrows.isFree(verb)) {
			return;
		}
		this.sentence.below(above, "obl:after", "obl:before", "obl:since", "obl:until")
			.stream()
			.filter((noun) -> noun.index() > above.index() && this.arrows.runsOn(noun, verb) && !Words.in("time", noun))
			.filter((noun) -> !this.sentence.below(noun, "case").isEmpty())
			.findFirst()
			.ifPresent((noun) -> {
				Token mark = this.sentence.below(noun, "case").getFirst();
				this.arrows.removeBetween(above, noun);
				this.arrows.removeBetween(above, verb);
				this.arrows.removeBetween(noun, mark);
				this.arrows.add("advcl:" + Words.lemma(mark), above, verb);
				this.arrows.add("mark", verb, mark);
				this.arrows.add("nsubj", verb, noun);
			});
	}

	// "an inquiry against officials over alleged abuses": the inquiry is no name of them.
	private void phraseTakenForName(Token part) {
		Token head = this.sentence.above(part, "compound").stream().findFirst().orElse(null);
		boolean apart = head != null && this.sentence.below(part, "nmod")
			.stream()
			.anyMatch((inner) -> inner.index() > part.index() && inner.index() < head.index());
		if (head != null && apart && !this.sentence.below(part, "det").isEmpty()) {
			this.arrows.removeBetween(head, part);
			this.arrows.replace(head, part);
			this.arrows.add("nmod", part, head);
		}
	}

	// "lent Chad two million dollars", "sold Chad cheap oil": there are no Chad dollars.
	private void receiverTakenForName(Token part) {
		Token sum = this.sentence.above(part, "compound").stream().findFirst().orElse(null);
		if (sum == null || !part.isName() || part.index() >= sum.index()) {
			return;
		}
		List<Token> between = this.sentence.tokens().subList(part.index(), sum.index());
		boolean counted = between.stream().anyMatch((token) -> token.tag().equals("CD"));
		boolean described = !part.entity().equals("O") && !sum.isName()
				&& between.stream().anyMatch((token) -> token.tag().equals("JJ"));
		for (Token verb : this.sentence.above(sum, "obj")) {
			if (counted || (described && Words.in("giving", verb))) {
				this.arrows.removeBetween(sum, part);
				this.arrows.add("iobj", verb, part);
			}
		}
	}

	// "jailed an Iranian and two Turks", "gave an additional $2 million": no article is
	// jailed or given.
	private void articleTakenForNoun(Token article) {
		Token noun = Words.in("article", article) ? nounBehind(article) : null;
		for (Token verb : this.sentence.above(article, "obj")) {
			if (noun != null && verb.index() < article.index()) {
				this.arrows.removeBetween(verb, article);
				this.arrows.removeBetween(article, noun);
				this.arrows.add("obj", verb, noun);
			}
		}
	}

	private @Nullable Token nounBehind(Token article) {
		List<Token> phrase = this.sentence.tokens()
			.stream()
			.skip(article.index() + 1L)
			.takeWhile((token) -> token.tag().matches("JJ.*|CD|NN.*|RB|\\$"))
			.toList();
		return phrase.stream()
			.filter((token) -> token.isNoun() || token.tag().equals("$"))
			.findFirst()
			.orElse(phrase.isEmpty() ? null : phrase.getLast());
	}

	// "the release of $2 billion": the preposition is no clause.
	private void prepositionTakenForClause(Token preposition) {
		List<Token> inner = this.sentence.below(preposition, "dep");
		for (Token noun : this.sentence.above(preposition, "acl")) {
			if (inner.size() == 1 && noun.isNoun() && noun.index() < preposition.index()) {
				this.arrows.add("nmod:" + Words.lemma(preposition), noun, inner.getFirst());
			}
		}
	}

	// "filed a suit in a Paris court against the bank": no court is against it.
	private void against(Token noun) {
		for (Token place : this.sentence.above(noun, "nmod:against")) {
			if (place.entity().equals("LOCATION") || Words.in("court", place) || Words.in("time", place)
					|| Words.in("weekday", place)) {
				this.arrows.carrier(place, FAR).ifPresent((verb) -> this.arrows.add("obl:against", verb, noun));
			}
		}
	}

}
