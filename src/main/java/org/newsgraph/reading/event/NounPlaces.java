package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * The places around a noun that tells of an event: those of the verb that carries it
 * ("expressed support for"), or its own ("Kazakhstan's backing of").
 */
final class NounPlaces {

	private final Sentence sentence;

	private final Token noun;

	private final Pattern pattern;

	NounPlaces(Sentence sentence, Token noun, Pattern pattern) {
		this.sentence = sentence;
		this.noun = noun;
		this.pattern = pattern;
	}

	Optional<Match> match() {
		if (!this.sentence.above(this.noun, "compound", "amod").isEmpty()) {
			return Optional.empty();
		}
		Optional<Token> carrier = carrier();
		if (carrier.isEmpty() && !isPredicate() && (this.pattern.is(Pattern.Trait.CARRIED) || isBackground())) {
			return Optional.empty();
		}
		Token anchor = carrier.orElse(this.noun);
		if (!this.pattern.slots().stream().allMatch((slot) -> slot.accepts(place(anchor, slot.place())))) {
			return Optional.empty();
		}
		List<List<Token>> targets = this.pattern.targets().stream().map((place) -> place(anchor, place)).toList();
		boolean complete = this.pattern.is(Pattern.Trait.ALONE) || this.pattern.is(Pattern.Trait.BOTH)
				|| targets.isEmpty() || targets.stream().anyMatch((tokens) -> !tokens.isEmpty());
		return complete
				? Optional.of(new Match(this.sentence, this.pattern, this.noun, anchor, actors(anchor), targets))
				: Optional.empty();
	}

	// "since the invasion" says when, and the invasion is no news.
	private boolean isBackground() {
		boolean known = !this.sentence.below(this.noun, "nmod:poss").isEmpty()
				|| this.sentence.below(this.noun, "det").stream().anyMatch((word) -> word.lemma().equals("the"));
		return this.sentence.below(this.noun, "case")
			.stream()
			.anyMatch((word) -> Words.in("background", word) || (known && word.lemma().equals("after")));
	}

	// "The miners are on strike."
	private boolean isPredicate() {
		return !Words.in("in-hand", this.noun) && !this.sentence.below(this.noun, "cop").isEmpty()
				&& this.sentence.below(this.noun, "case")
					.stream()
					.anyMatch((word) -> word.lemma().equals("on") || word.lemma().equals("in"));
	}

	private Optional<Token> carrier() {
		for (Dependency arrow : this.sentence.above(this.noun)) {
			if (carries(arrow)) {
				return Optional.of(arrow.head());
			}
		}
		return Optional.empty();
	}

	private boolean carries(Dependency arrow) {
		Token head = arrow.head();
		if (!head.isVerb()) {
			return arrow.is("nsubj") && Words.in("under-way", head);
		}
		if (arrow.is("obj") || arrow.is("nsubj:pass") || arrow.is("obl:with")) {
			return isCarrier(head) || Words.in("weigh", head);
		}
		if (arrow.is("nsubj")) {
			return Words.in("happen", head) || (Words.in("arriving", head) && isCarrier(head));
		}
		boolean phrase = arrow.is("obl:for") || arrow.is("obl:on") || arrow.is("obl:in") || isOfThoseThere(arrow);
		return phrase && (isCarrier(head) || Words.in("travel", head));
	}

	// "arrived at a meeting", but not "at the request of the king": that is the king's.
	private boolean isOfThoseThere(Dependency arrow) {
		return arrow.is("obl:at") && this.sentence.below(this.noun, "nmod:of", "nmod:poss").isEmpty();
	}

	private boolean isCarrier(Token verb) {
		String lemma = PatternMatcher.withParticle(this.sentence, verb);
		Set<String> carriers = this.pattern.carriers().isEmpty() ? Words.named("carry") : this.pattern.carriers();
		return Words.named("go-on").contains(lemma) || carriers.contains(lemma) || carriers.contains(Words.lemma(verb))
				|| carriers.contains("*");
	}

	private List<Token> actors(Token anchor) {
		if (!anchor.equals(this.noun)) {
			List<Token> subjects = new Clause(this.sentence, anchor).subjects()
				.stream()
				.filter((token) -> !token.equals(this.noun))
				.toList();
			if (!subjects.isEmpty()) {
				return subjects;
			}
		}
		boolean done = !this.sentence.below(this.noun, "nmod:by").isEmpty();
		Set<Token> owners = new LinkedHashSet<>(
				this.sentence.below(this.noun, done ? "nmod:by" : "nmod:poss", "nmod:between", "nmod:among"));
		if (isPredicate()) {
			owners.addAll(this.sentence.below(this.noun, "nsubj"));
		}
		owners.addAll(whoIsThereForIt());
		if (owners.isEmpty() && !anchor.equals(this.noun) && Words.in("arriving", anchor)) {
			owners.addAll(this.sentence.below(anchor, "obl:from"));
		}
		if (this.pattern.is(Pattern.Trait.BEING)) {
			owners.addAll(this.sentence.below(this.noun, "nsubj"));
			this.sentence.above(this.noun, "xcomp", "obj")
				.stream()
				.filter((verb) -> Words.in("staying", verb))
				.forEach((verb) -> owners.addAll(new Clause(this.sentence, verb).subjects()));
		}
		owners.addAll(Owners.agents(this.sentence, this.noun));
		if (owners.isEmpty() && !this.pattern.targets().contains("of")) {
			owners.addAll(this.sentence.below(this.noun, "nmod:of"));
		}
		boolean bare = anchor.equals(this.noun) || new Clause(this.sentence, anchor).isPassive()
				|| !this.sentence.above(this.noun, "nsubj").isEmpty();
		if (owners.isEmpty() && bare) {
			owners.addAll(this.sentence.below(this.noun, "amod", "compound", "nmod:from")
				.stream()
				.filter((word) -> !Words.in("weapons", word) && !Words.in("means", word))
				.toList());
		}
		return List.copyOf(owners);
	}

	// "The king is in Oslo for talks with the premier."
	private List<Token> whoIsThereForIt() {
		return this.sentence.above(this.noun, "nmod:for", "nmod:on")
			.stream()
			.filter((place) -> !this.sentence.below(place, "cop").isEmpty())
			.flatMap((place) -> this.sentence.below(place, "nsubj").stream())
			.toList();
	}

	private List<Token> place(Token anchor, String place) {
		return switch (place) {
			case "obj", "owner" -> List.of();
			case "poss" -> this.sentence.below(this.noun, "nmod:poss");
			case "subj" -> actors(anchor);
			case "text" -> this.sentence.tokens();
			case "doer" -> this.sentence.below(this.noun, "acl", "ccomp")
				.stream()
				.flatMap((inner) -> this.sentence.below(inner, "nsubj").stream())
				.toList();
			case "iobj" -> this.sentence.below(anchor, "iobj");
			case "xcomp" -> infinitives();
			case "mod" -> this.sentence.below(this.noun, "compound", "amod");
			default -> phrases(anchor, place);
		};
	}

	// "its refusal to help Chad"
	private List<Token> infinitives() {
		return Stream
			.concat(this.sentence.below(this.noun, "acl", "xcomp", "dep").stream(),
					this.sentence.above(this.noun, "nsubj").stream())
			.filter((verb) -> this.sentence.below(verb, "mark").stream().anyMatch((mark) -> mark.lemma().equals("to")))
			.flatMap((verb) -> new Clause(this.sentence, verb).aims().stream())
			.toList();
	}

	private List<Token> phrases(Token anchor, String preposition) {
		Set<Token> found = new LinkedHashSet<>(this.sentence.below(this.noun, "nmod:" + preposition));
		found.addAll(this.sentence.below(this.noun, "obl:" + preposition));
		found.addAll(new Misreading(this.sentence, this.noun).clauseTakenForPhrase(preposition));
		if (found.isEmpty() && !anchor.equals(this.noun)) {
			found.addAll(new Clause(this.sentence, anchor).phrases(preposition));
		}
		found.remove(this.noun);
		return new ArrayList<>(found);
	}

}
