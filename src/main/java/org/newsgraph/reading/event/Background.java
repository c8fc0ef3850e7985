package org.newsgraph.reading.event;

import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Tells the news of a sentence from what it only mentions: what another event aims at,
 * what it is for, and what says who or what is meant.
 */
final class Background {

	private final Match match;

	private final List<Match> all;

	private final List<Match> others;

	private final Sentence sentence;

	Background(Match match, List<Match> all) {
		this.match = match;
		this.sentence = match.sentence();
		this.all = all;
		this.others = all.stream()
			.filter((other) -> !other.equals(match) && other.pattern().type() != null && isWhole(other)
					&& !other.anchor().equals(match.anchor()))
			.toList();
	}

	private static boolean isWhole(Match other) {
		boolean paired = other.actors().size() > 1 || other.targets().stream().anyMatch((place) -> !place.isEmpty());
		return !other.actors().isEmpty() && (paired || !other.pattern().is(Pattern.Trait.BOTH));
	}

	/** Whether a match is no news of its own. */
	boolean holds() {
		return isTold() || isAim() || isOfAim() || isPurpose() || isCondition() || isRelative() || isInPassing();
	}

	// In "called off the strike" the verb tells all; in "visited Oslo for a meeting with
	// him" it does not.
	private boolean isTold() {
		return !this.match.trigger().equals(this.match.anchor()) && this.all.stream()
			.anyMatch((other) -> other.pattern().type() != null && isWhole(other)
					&& other.trigger().equals(this.match.anchor())
					&& !(other.pattern().type() == EventType.CONSULT && isMeetingWithSomebody()));
	}

	// "will not talk until it stops the shelling"
	private boolean isCondition() {
		boolean condition = this.sentence.below(this.match.anchor(), "mark")
			.stream()
			.anyMatch((mark) -> Words.in("condition", mark));
		return condition && this.sentence.above(this.match.anchor(), "advcl")
			.stream()
			.anyMatch((verb) -> this.others.stream().anyMatch((other) -> other.anchor().equals(verb)));
	}

	private boolean isRelative() {
		return !this.others.isEmpty() && !this.sentence.above(this.match.anchor(), "acl:relcl").isEmpty();
	}

	// In "condemned the attack" the attack is what is condemned, not a second event.
	private boolean isAim() {
		Token noun = this.match.trigger();
		return noun.isNoun() && noun.equals(this.match.anchor())
				&& this.others.stream()
					.anyMatch((other) -> isAimedAt(other, noun) || other.trigger().equals(noun)
							|| this.sentence.above(noun, "obj", "nsubj:pass").contains(other.anchor()));
	}

	// "praised its decision to recognise Chad", "condemned the men who killed him"
	private boolean isOfAim() {
		List<Token> nouns = this.sentence.above(this.match.anchor(), "acl");
		return nouns.stream()
			.anyMatch((noun) -> !isSetOff(noun) && this.others.stream()
				.anyMatch((other) -> isAimedAt(other, noun) || other.trigger().equals(noun)
						|| other.actors().contains(noun)));
	}

	private boolean isSetOff(Token noun) {
		return this.sentence.tokens()
			.subList(noun.index(), Math.max(noun.index(), this.match.anchor().index()))
			.stream()
			.anyMatch((token) -> token.text().equals(","));
	}

	// "sent a team to look into the crash"
	private boolean isPurpose() {
		boolean infinitive = this.sentence.below(this.match.anchor(), "mark")
			.stream()
			.anyMatch((mark) -> mark.lemma().equals("to"));
		return infinitive && this.sentence.above(this.match.anchor(), "advcl", "xcomp")
			.stream()
			.anyMatch((verb) -> this.others.stream().anyMatch((other) -> other.anchor().equals(verb)));
	}

	// "after a meeting in Oslo", "over its commitment to reform": only fighting, and a
	// meeting that says with whom, are news wherever they are named.
	private boolean isInPassing() {
		Token noun = this.match.trigger();
		return noun.isNoun() && noun.equals(this.match.anchor()) && this.match.pattern().type() != EventType.ASSAULT
				&& !isMeetingWithSomebody() && !this.others.isEmpty()
				&& !this.sentence.above(noun, "obl", "nmod").isEmpty();
	}

	private boolean isMeetingWithSomebody() {
		return this.match.pattern().type() == EventType.CONSULT
				&& this.match.targets().stream().anyMatch((place) -> !place.isEmpty());
	}

	// "rejected the possibility of an attack"
	private boolean isAimedAt(Match other, Token noun) {
		return isTarget(other, noun)
				|| this.sentence.above(noun, "nmod:of").stream().anyMatch((whole) -> isTarget(other, whole));
	}

	private static boolean isTarget(Match other, Token noun) {
		return other.targets().stream().flatMap((place) -> Stream.of(place)).anyMatch((place) -> place.contains(noun));
	}

}
