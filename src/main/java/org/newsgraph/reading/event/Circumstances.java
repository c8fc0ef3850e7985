package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Climbs from a happening to the words that say whether it happened. */
final class Circumstances {

	private static final int LONGEST_CLIMB = 8;

	private static final List<String> STEPS = List.of("xcomp", "ccomp", "acl", "advcl", "conj", "parataxis", "csubj",
			"obj", "nsubj:pass", "obl", "nmod", "nsubj", "dep");

	private final Sentence sentence;

	private Realis realis = Realis.ACTUAL;

	private @Nullable Attitude attitude;

	private @Nullable Token reporter;

	private boolean modal;

	private Circumstances(Sentence sentence) {
		this.sentence = sentence;
	}

	static Circumstance of(Sentence sentence, Token trigger, Token anchor) {
		Circumstances reading = new Circumstances(sentence);
		if (!trigger.equals(anchor)) {
			reading.modifiers(trigger);
			Attitude.of(sentence, anchor).ifPresent((found) -> reading.carriedBy(found));
		}
		reading.foreseen(trigger);
		reading.ended(trigger);
		reading.over(trigger);
		reading.bygone(trigger, anchor);
		reading.holder(anchor);
		reading.toBe(anchor);
		reading.auxiliaries(anchor);
		sentence.below(anchor, "obj").forEach(reading::nobody);
		reading.climb(anchor);
		reading.besides(anchor);
		return new Circumstance(reading.realis, reading.attitude, reading.reporter, reading.modal);
	}

	private void carriedBy(Attitude found) {
		if (found == Attitude.PLAN || found == Attitude.WISH || found == Attitude.FAIL || found == Attitude.STOP) {
			take(found);
		}
	}

	// "a possible attack", "described it as imminent", "an attack could happen"
	private void foreseen(Token noun) {
		if (!noun.isNoun()) {
			return;
		}
		Stream<Token> predicates = Stream.concat(this.sentence.above(noun, "nsubj").stream(),
				this.sentence.above(noun, "obj")
					.stream()
					.flatMap((verb) -> this.sentence.below(verb, "obl:as", "xcomp", "advcl:as").stream()));
		if (Stream.concat(this.sentence.below(noun, "amod").stream(), predicates)
			.anyMatch((word) -> Words.in("unsure", word))) {
			change(Realis.HYPOTHETICAL);
		}
		if (this.sentence.below(noun, "amod").stream().anyMatch((word) -> Words.in("coming", word))) {
			change(Realis.FUTURE);
		}
		this.sentence.above(noun, "nsubj")
			.stream()
			.filter((verb) -> Words.in("occur", verb))
			.forEach(this::auxiliaries);
	}

	// "its support ended", "withdrew its support", "its former support"
	private void ended(Token noun) {
		Stream<Token> subjectOf = this.sentence.above(noun, "nsubj")
			.stream()
			.filter((verb) -> this.sentence.below(verb, "obj").isEmpty());
		Stream<Token> around = Stream.concat(this.sentence.above(noun, "obj").stream(),
				this.sentence.below(noun, "amod").stream());
		if (Words.in("standing", noun)
				&& Stream.concat(subjectOf, around).anyMatch((verb) -> Words.in("ended", verb))) {
			take(Attitude.STOP);
		}
	}

	// "once backed", "backed it until last year": who only did something did it still.
	private void over(Token verb) {
		boolean before = this.sentence.below(verb, "advmod").stream().anyMatch((word) -> Words.in("once", word));
		boolean until = this.sentence.below(verb, "obl", "advcl")
			.stream()
			.flatMap((end) -> this.sentence.below(end, "case", "mark").stream())
			.anyMatch((word) -> Words.in("until", word));
		if (Words.in("stand", verb) && verb.tag().matches("VB[DN]") && (before || until)) {
			change(Realis.HISTORICAL);
		}
	}

	// "Imperial Japan invaded", "two years before Chad invaded it, Togo signed a pact":
	// news of today is told of other states, and of another time.
	private void bygone(Token trigger, Token anchor) {
		boolean before = this.sentence.below(anchor, "advcl")
			.stream()
			.filter((clause) -> clause.tag().equals("VBD"))
			.flatMap((clause) -> this.sentence.below(clause, "mark").stream())
			.anyMatch((mark) -> mark.lemma().equals("before") && isYearsApart(mark));
		boolean doer = Stream
			.concat(new Clause(this.sentence, anchor).subjects().stream(),
					this.sentence.below(trigger, "nmod:poss", "amod", "compound", "nmod:by").stream())
			.anyMatch(this::isBygone);
		if (before || doer) {
			change(Realis.HISTORICAL);
		}
	}

	// "Nazi Germany", "Soviet troops", "Hitler", but not "a former Soviet republic"
	private boolean isBygone(Token doer) {
		List<Token> words = this.sentence.below(doer, "amod", "compound");
		boolean head = doer.entity().equals("LOCATION") || Words.in("doer", doer) || Words.in("troops", doer);
		return Words.in("bygone", doer) || (head && words.stream().anyMatch((word) -> Words.in("bygone", word))
				&& words.stream().noneMatch((word) -> Words.in("retired", word)));
	}

	// "Chad's refusal to talk", "for refusing to talk": the parser takes it for who
	// talks.
	private void holder(Token verb) {
		if (isInfinitive(verb)) {
			this.sentence.below(verb, "nsubj")
				.stream()
				.filter((word) -> word.isNoun() || word.tag().equals("VBG"))
				.flatMap((word) -> Attitude.of(word).stream())
				.forEach(this::take);
		}
	}

	// "was to meet the king": the parser takes "was" for a copula.
	private void toBe(Token verb) {
		Stream.concat(Stream.of(verb), this.sentence.above(verb, "conj").stream())
			.filter((first) -> first.tag().equals("VB") && isInfinitive(first))
			.filter((first) -> this.sentence.below(first, "cop", "aux")
				.stream()
				.anyMatch((word) -> word.lemma().equals("be")))
			.findFirst()
			.ifPresent((first) -> take(Attitude.PLAN));
	}

	private void auxiliaries(Token verb) {
		for (Token word : this.sentence.below(verb, "aux", "advmod", "mark", "neg", "cop", "det", "cc")) {
			word(word);
		}
		if (isAllBut(verb) || isWereTo(verb) || (this.modal && isOnCondition(verb))) {
			change(Realis.HYPOTHETICAL);
		}
		this.sentence.below(verb, "nsubj").forEach(this::nobody);
	}

	// "all but accused Togo": it did not.
	private boolean isAllBut(Token verb) {
		return verb.index() > 1 && this.sentence.tokens().get(verb.index() - 1).lemma().equals("but")
				&& this.sentence.tokens().get(verb.index() - 2).lemma().equals("all");
	}

	// "if Togo wins, it will attack Chad": it may.
	private boolean isOnCondition(Token verb) {
		return this.sentence.below(verb, "advcl")
			.stream()
			.flatMap((clause) -> this.sentence.below(clause, "mark").stream())
			.anyMatch((mark) -> Words.in("if", mark));
	}

	// "were Togo to attack Chad": it may.
	private boolean isWereTo(Token verb) {
		return isInfinitive(verb) && this.sentence.above(verb, "ccomp", "xcomp", "advcl")
			.stream()
			.filter((were) -> were.lemma().equals("be"))
			.anyMatch((were) -> this.sentence.below(verb, "nsubj")
				.stream()
				.anyMatch((subject) -> were.index() < subject.index() && subject.index() < verb.index()));
	}

	// "no country", "neither Oman nor Qatar"; "gave no support"
	private void nobody(Token noun) {
		this.sentence.below(noun, "det", "cc:preconj", "neg")
			.stream()
			.filter((word) -> Words.in("not", word) && word.index() < noun.index())
			.findFirst()
			.ifPresent(this::word);
	}

	private void modifiers(Token noun) {
		for (Token word : this.sentence.below(noun, "amod", "det", "neg", "advmod")) {
			word(word);
		}
	}

	private void word(Token word) {
		if (Words.in("will", word)) {
			this.modal = true;
			change(Realis.FUTURE);
		}
		else if (Words.in("must", word)) {
			take(Attitude.REQUEST);
		}
		else if (Words.in("would", word) || Words.in("maybe", word) || Words.in("nearly", word)
				|| Words.in("if", word)) {
			change(Realis.HYPOTHETICAL);
			this.modal = this.modal || Words.in("would", word);
		}
		else if ((Words.in("not", word) && !isOfTheOnly(word)) || isNoLonger(word) || isYetTo(word)
				|| isRatherThan(word)) {
			this.realis = (this.realis == Realis.HYPOTHETICAL && !this.modal) ? this.realis : Realis.NEGATED;
		}
		else if (Words.in("coming", word)) {
			change(Realis.FUTURE);
		}
	}

	// "is not the only country to back the plan": it backs it.
	private boolean isOfTheOnly(Token not) {
		return this.sentence.above(not, "advmod")
			.stream()
			.flatMap((holder) -> this.sentence.below(holder, "amod").stream())
			.anyMatch((word) -> Words.in("only", word));
	}

	private boolean isNoLonger(Token word) {
		return Words.in("longer", word)
				&& this.sentence.below(word, "advmod").stream().anyMatch((no) -> no.lemma().equals("no"));
	}

	// "has yet to back the plan"
	private boolean isYetTo(Token word) {
		return word.lemma().equals("yet") && this.sentence.above(word, "advmod").stream().anyMatch(this::isInfinitive);
	}

	private boolean isRatherThan(Token word) {
		return (word.lemma().equals("rather") || word.lemma().equals("instead"))
				&& !this.sentence.below(word, "fixed").isEmpty();
	}

	// What is doubted higher up stays doubted; what is denied stays denied.
	private void change(Realis to) {
		if (this.realis == Realis.ACTUAL || (this.realis == Realis.FUTURE && to != Realis.FUTURE)
				|| isOnlyStopped(to)) {
			this.realis = to;
		}
	}

	// "if it stopped arming Chad", "will stop arming Chad": it has not stopped yet.
	private boolean isOnlyStopped(Realis to) {
		return this.attitude == Attitude.STOP && this.realis == Realis.NEGATED
				&& (to == Realis.HYPOTHETICAL || to == Realis.FUTURE);
	}

	private void climb(Token from) {
		Token at = from;
		for (int step = 0; step < LONGEST_CLIMB; step++) {
			Optional<Dependency> up = up(at);
			up.ifPresent(this::imagined);
			if (up.isEmpty() || isDescription(up.get()) || !follow(up.get(), at)) {
				return;
			}
			at = up.get().head();
		}
	}

	// "imagines a Chad that has bombed Togo", "a film in which Chad bombs Togo"
	private void imagined(Dependency up) {
		if (isDescription(up)
				&& (this.sentence.above(up.head(), "obj").stream().anyMatch((verb) -> Words.in("fiction", verb))
						|| Words.in("tale", up.head()) && isSetIn(up.dependent(), up.head()))) {
			change(Realis.HYPOTHETICAL);
		}
	}

	private boolean isSetIn(Token verb, Token tale) {
		return this.sentence.below(verb, "obl:in").contains(tale)
				|| this.sentence.below(verb, "advmod").stream().anyMatch((word) -> word.lemma().equals("where"));
	}

	// "reports that it backs the plan": the parser takes what is reported for one.
	private boolean isDescription(Dependency up) {
		return (up.relation().startsWith("acl:relcl") || isKnown(up)) && !Words.in("claim", up.head());
	}

	// "it is not clear what became of the pirates captured by Chad": it captured them.
	private boolean isKnown(Dependency up) {
		return up.is("acl") && up.dependent().tag().equals("VBN")
				&& this.sentence.below(up.head(), "det").stream().anyMatch((word) -> Words.in("definite", word));
	}

	private Optional<Dependency> up(Token at) {
		List<Dependency> above = this.sentence.above(at);
		return STEPS.stream()
			.flatMap((step) -> above.stream().filter((arrow) -> arrow.is(step)))
			.filter((arrow) -> !arrow.relation().equals("nsubj:xsubj"))
			.findFirst();
	}

	private boolean follow(Dependency up, Token at) {
		if (up.is("conj")) {
			exception(up);
			if (at.tag().equals("VB") && this.realis == Realis.ACTUAL) {
				auxiliaries(up.head());
				astray(at, up.head());
			}
			return true;
		}
		if (up.is("advcl")) {
			return clause(up, at);
		}
		if (Words.lemma(up.head()).equals("be") && up.is("xcomp") && isInfinitive(at)) {
			take(Attitude.PLAN);
		}
		if (isUsedTo(up.head()) && up.is("xcomp") && isInfinitive(at)) {
			change(Realis.HISTORICAL);
		}
		return complement(up);
	}

	// "called for a halt in the fighting and restrict the movement": that was called for.
	private void astray(Token base, Token finite) {
		if (finite.tag().matches("VB[DZ]") && this.sentence.below(base, "aux").isEmpty()) {
			change(Realis.HYPOTHETICAL);
		}
	}

	// "All but Togo condemned it", where the parser takes "but" for a conjunction of
	// clauses.
	private void exception(Dependency up) {
		if (up.relation().equals("conj:but") && Untruth.isAll(this.sentence, up.head())) {
			take(Attitude.DENY);
		}
	}

	// "called it illegal" asks for nothing.
	private boolean isPredicate(Dependency up) {
		return up.is("xcomp") && !up.dependent().isVerb()
				&& this.sentence.below(up.dependent(), "mark", "cop").isEmpty();
	}

	private boolean isUsedTo(Token verb) {
		return Words.lemma(verb).equals("use") && verb.tag().equals("VBD")
				&& this.sentence.below(verb, "obj").isEmpty();
	}

	private boolean isInfinitive(Token verb) {
		return this.sentence.below(verb, "mark").stream().anyMatch((mark) -> mark.lemma().equals("to"));
	}

	private boolean clause(Dependency up, Token at) {
		List<Token> marks = this.sentence.below(at, "mark", "case");
		if (up.relation().equals("advcl:as_if") || up.relation().equals("advcl:as_though")) {
			change(Realis.HYPOTHETICAL);
		}
		if (Attitude.of(this.sentence, up.head()).filter(Attitude.ALLEGE::equals).isPresent()) {
			take(Attitude.ALLEGE);
			return true;
		}
		if (marks.isEmpty()) {
			return !at.tag().equals("VBG") && complement(up);
		}
		if (at.tag().equals("VBG") && marks.stream().anyMatch((mark) -> Words.in("towards", mark))) {
			aims(up.head());
			return complement(up);
		}
		if (marks.stream().anyMatch((mark) -> Words.in("if", mark) || isSoThat(mark))) {
			change(Realis.HYPOTHETICAL);
		}
		else if (at.tag().matches("VB[PZ]") && marks.stream().anyMatch((mark) -> Words.in("until", mark))) {
			change(Realis.HYPOTHETICAL);
		}
		else if (marks.stream().anyMatch(this::isYearsApart)) {
			change(Realis.HISTORICAL);
		}
		else if (isInfinitive(at)) {
			purpose(up.head());
			return true;
		}
		return false;
	}

	// "asked China for help so that Chad stops": it has not stopped.
	private boolean isSoThat(Token mark) {
		return mark.lemma().equals("so") && !this.sentence.below(mark, "fixed").isEmpty();
	}

	// "It is eighty years since", "two decades after", but not "a year after"
	private boolean isYearsApart(Token mark) {
		if (!Words.in("distant", mark) || mark.index() == 0) {
			return false;
		}
		Token age = this.sentence.tokens().get(mark.index() - 1);
		return Words.in("age", age) && (age.tag().equals("NNS") || mark.lemma().equals("since"));
	}

	private void purpose(Token verb) {
		aims(verb);
		Attitude.of(verb).filter((found) -> found != Attitude.REPORT).ifPresent(this::take);
		if (this.attitude == null && this.realis == Realis.ACTUAL) {
			this.attitude = Attitude.PLAN;
		}
		auxiliaries(verb);
	}

	// "played a role in ending", "looked for a way to end", "gave it the power to end".
	private void aims(Token verb) {
		if (this.sentence.below(verb, "obj")
			.stream()
			.anyMatch((noun) -> Words.in("mandate", noun)
					|| Attitude.of(noun).filter(Attitude.AIM::equals).isPresent())) {
			take(Attitude.AIM);
		}
	}

	// "a draft resolution calling for a truce": it calls for nothing before it is passed.
	private boolean isUnsettled(Token text) {
		return this.sentence.below(text, "amod", "compound").stream().anyMatch((word) -> Words.in("unsettled", word));
	}

	private boolean complement(Dependency up) {
		Token head = up.head();
		if (Words.in("claim", head)) {
			dismissed(head);
		}
		if (Words.in("depict", head) && Untruth.isTold(this.sentence, head)) {
			take(Attitude.DENY);
		}
		Optional<Attitude> found = Attitude.of(this.sentence, head);
		if (found.isEmpty() && up.is("acl") && head.isNoun() && (isInfinitive(up.dependent()) || isUnsettled(head))) {
			take(Attitude.AIM);
		}
		if (Words.in("forcing", head) && up.is("xcomp") && !head.tag().matches("VB[DN]")) {
			change(Realis.HYPOTHETICAL);
		}
		if (Words.in("insist", head) && up.is("ccomp") && isSubjunctive(up.dependent())) {
			take(Attitude.REQUEST);
		}
		if (isOutOfMeasure(up)) {
			take(Attitude.DENY);
		}
		boolean clausal = up.is("xcomp") || up.is("ccomp") || up.is("acl") || up.is("csubj") || up.is("parataxis")
				|| up.is("advcl");
		if (found.isPresent()) {
			if (found.get() == Attitude.REPORT) {
				reported(head, clausal);
			}
			else if (!isPredicate(up) && (clausal || !(up.is("nsubj") || found.get() == Attitude.AIM))) {
				take(found.get());
			}
		}
		if (clausal && found.filter(Attitude.REPORT::equals).isPresent() && isDenied(head)) {
			unsaid(head);
		}
		else if (clausal || up.is("obj") || up.is("nsubj:pass")) {
			auxiliaries(head);
		}
		return true;
	}

	// "too proud to back him", "not angry enough to": they do not.
	private boolean isOutOfMeasure(Dependency up) {
		List<Token> degrees = this.sentence.below(up.head(), "advmod");
		boolean denied = isDenied(up.head());
		return isInfinitive(up.dependent()) && up.head().tag().matches("JJ|RB") && degrees.stream()
			.anyMatch((word) -> word.lemma().equals("too") || denied && word.lemma().equals("enough"));
	}

	private boolean isDenied(Token verb) {
		return this.sentence.below(verb, "advmod", "neg").stream().anyMatch((word) -> Words.in("not", word));
	}

	// "did not say that Chad left": nobody knows; "did not mention that it left": it did.
	private void unsaid(Token verb) {
		if (!Words.in("factive", verb)) {
			change(Realis.HYPOTHETICAL);
		}
	}

	// "insists that Kyiv recognise": it does not yet.
	private boolean isSubjunctive(Token verb) {
		return verb.text().equals(Words.lemma(verb)) && this.sentence.below(verb, "aux").isEmpty()
				&& this.sentence.below(verb, "nsubj")
					.stream()
					.noneMatch((subject) -> subject.tag().endsWith("S") || subject.isPronoun());
	}

	private void dismissed(Token claim) {
		if (Untruth.isSaidOf(this.sentence, claim)) {
			take(Attitude.DENY);
		}
		this.sentence.above(claim, "nsubj", "nmod")
			.stream()
			.filter((word) -> !word.isVerb())
			.forEach(this::auxiliaries);
	}

	private void reported(Token head, boolean clausal) {
		if (clausal && Untruth.isTold(this.sentence, head)) {
			take(Attitude.DENY);
		}
		if (clausal && this.sentence.below(head, "nsubj").stream().anyMatch((teller) -> Words.in("accuser", teller))) {
			take(Attitude.ALLEGE);
		}
		if (clausal && this.reporter == null) {
			this.reporter = head;
		}
	}

	// "..., the ministry said" hangs below the verb of what it said.
	private void besides(Token anchor) {
		this.sentence.below(anchor, "parataxis")
			.stream()
			.filter((verb) -> Words.in("foretell", verb))
			.findFirst()
			.flatMap(Attitude::of)
			.ifPresent(this::take);
		if (this.reporter == null) {
			this.sentence.below(anchor, "parataxis")
				.stream()
				.filter((verb) -> Attitude.of(verb).filter(Attitude.REPORT::equals).isPresent())
				.findFirst()
				.ifPresent((verb) -> this.reporter = verb);
		}
	}

	private void take(Attitude found) {
		if (this.attitude == null || (this.attitude == Attitude.STOP && isOnlyWanted(found))) {
			this.attitude = found;
		}
		switch (found) {
			case PLAN, PROMISE -> change(Realis.FUTURE);
			case REFUSE, THREATEN, REQUEST, WISH, ALLEGE, PERMIT -> change(Realis.HYPOTHETICAL);
			case FAIL, STOP, DENY -> change(Realis.NEGATED);
			default -> {
			}
		}
	}

	// "demanded that they stop arming Chad": they have not stopped.
	private static boolean isOnlyWanted(Attitude found) {
		return swallows(found) || found == Attitude.WISH;
	}

	/** The attitudes that make something else of what hangs on them. */
	static boolean swallows(@Nullable Attitude attitude) {
		return attitude != null && Set
			.of(Attitude.REFUSE, Attitude.THREATEN, Attitude.REQUEST, Attitude.ALLEGE, Attitude.PROMISE,
					Attitude.PERMIT, Attitude.DENY, Attitude.AIM)
			.contains(attitude);
	}

}
