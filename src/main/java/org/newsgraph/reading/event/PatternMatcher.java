package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds the patterns that hold in a sentence, one a trigger. */
final class PatternMatcher {

	private final PatternBook book;

	PatternMatcher(PatternBook book) {
		this.book = book;
	}

	List<Match> find(Sentence sentence) {
		List<Match> found = new ArrayList<>();
		for (Token token : sentence.tokens()) {
			if (token.isNoun()) {
				noun(sentence, token).ifPresent(found::add);
			}
			else if (this.book.knowsVerb(Words.lemma(token)) && (token.isVerb() || isPredicate(sentence, token))) {
				verb(sentence, token).ifPresent(found::add);
			}
		}
		return found;
	}

	private boolean isPredicate(Sentence sentence, Token token) {
		return token.tag().startsWith("J") && !sentence.below(token, "cop", "nsubj").isEmpty();
	}

	private Optional<Match> verb(Sentence sentence, Token verb) {
		if (!sentence.above(verb, "amod", "compound").isEmpty() || isState(sentence, verb)) {
			return Optional.empty();
		}
		List<Match> whole = matches(sentence, verb, withParticle(sentence, verb));
		return best(whole.isEmpty() && !isParted(sentence, verb) ? matches(sentence, verb, Words.lemma(verb)) : whole);
	}

	// "was weary, resigned and silent"
	private static boolean isState(Sentence sentence, Token verb) {
		boolean listed = verb.index() > 0 && sentence.tokens().get(verb.index() - 1).text().equals(",");
		boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD") && listed;
		return participle
				&& sentence.above(verb, "conj", "dep").stream().anyMatch((word) -> word.tag().startsWith("JJ"))
				&& sentence.below(verb)
					.stream()
					.noneMatch((arrow) -> arrow.is("nsubj") || arrow.is("aux") || arrow.is("obj") || arrow.is("obl")
							|| arrow.is("xcomp") || arrow.is("ccomp"));
	}

	// "pulled out", of which the parser says so itself, is no pulling.
	private boolean isParted(Sentence sentence, Token verb) {
		return sentence.below(verb, "compound:prt").stream().anyMatch((word) -> word.tag().equals("RP"))
				&& !this.book.ofVerb(withParticle(sentence, verb)).isEmpty();
	}

	private List<Match> matches(Sentence sentence, Token verb, String trigger) {
		VerbPlaces places = new VerbPlaces(sentence, verb);
		return this.book.ofVerb(trigger)
			.stream()
			.filter((pattern) -> !pattern.is(Pattern.Trait.FINITE) || isFinite(sentence, verb))
			.filter((pattern) -> pattern.slots().stream().allMatch((slot) -> slot.accepts(places.slot(slot.place()))))
			.filter((pattern) -> pattern.is(Pattern.Trait.ALONE) || pattern.is(Pattern.Trait.BOTH)
					|| pattern.targets().isEmpty()
					|| pattern.targets().stream().anyMatch((place) -> !places.target(place).isEmpty()))
			.map((pattern) -> new Match(sentence, pattern, verb, verb, actors(pattern, sentence, verb, places),
					pattern.targets().stream().map(places::target).toList()))
			.toList();
	}

	// "the firm shrank, allowing others to grow": it has only come about.
	private static boolean isFinite(Sentence sentence, Token verb) {
		return !verb.tag().equals("VBG") || !sentence.below(verb, "aux", "mark", "case").isEmpty();
	}

	// The most exacting that has its target; among equals, the first.
	private static Optional<Match> best(List<Match> matches) {
		return matches.stream().filter(PatternMatcher::hasItsTarget).findFirst().or(() -> matches.stream().findFirst());
	}

	private static boolean hasItsTarget(Match match) {
		boolean several = match.pattern().is(Pattern.Trait.BOTH) && match.actors().size() > 1;
		boolean aimless = match.pattern().targets().isEmpty() && !match.pattern().is(Pattern.Trait.BOTH);
		return several || aimless || match.pattern().is(Pattern.Trait.ALONE)
				|| match.targets().stream().anyMatch((place) -> !place.isEmpty());
	}

	private static List<Token> actors(Pattern pattern, Sentence sentence, Token verb, VerbPlaces places) {
		List<Token> subjects = places.target("subj");
		return subjects.isEmpty() ? new Unnamed(sentence, verb, places).actors(pattern) : subjects;
	}

	/** A verb's lemma, with its particle if it has one: {@code carry_out}. */
	static String withParticle(Sentence sentence, Token verb) {
		return sentence.below(verb, "compound:prt")
			.stream()
			.findFirst()
			.map((particle) -> Words.lemma(verb) + "_" + Words.lemma(particle))
			.orElse(Words.lemma(verb));
	}

	private Optional<Match> noun(Sentence sentence, Token noun) {
		if (noun.isName() && (Words.in("month", noun) || noun.entity().equals("PERSON"))) {
			return Optional.empty();
		}
		List<Pattern> patterns = this.book.ofNoun(Words.lemma(noun));
		List<Match> matches = patterns.stream()
			.flatMap((pattern) -> new NounPlaces(sentence, noun, pattern).match().stream())
			.toList();
		return matches.stream()
			.filter((match) -> !match.anchor().equals(noun))
			.findFirst()
			.or(() -> matches.stream().findFirst());
	}

}
