package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
			else if (token.isVerb() || isPredicate(sentence, token)) {
				verb(sentence, token).ifPresent(found::add);
			}
		}
		return found;
	}

	private boolean isPredicate(Sentence sentence, Token token) {
		return token.tag().startsWith("J") && !sentence.below(token, "cop", "nsubj").isEmpty();
	}

	private Optional<Match> verb(Sentence sentence, Token verb) {
		if (!sentence.above(verb, "amod", "compound").isEmpty()) {
			return Optional.empty();
		}
		VerbPlaces places = new VerbPlaces(sentence, verb);
		return this.book.ofVerb(withParticle(sentence, verb))
			.stream()
			.filter((pattern) -> pattern.slots().stream().allMatch((slot) -> slot.accepts(places.slot(slot.place()))))
			.filter((pattern) -> pattern.is(Pattern.Trait.ALONE) || pattern.targets().isEmpty()
					|| pattern.targets().stream().anyMatch((place) -> !places.target(place).isEmpty()))
			.findFirst()
			.map((pattern) -> new Match(sentence, pattern, verb, verb, places.target("subj"),
					pattern.targets().stream().map(places::target).toList()));
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
		List<Pattern> patterns = this.book.ofNoun(Words.lemma(noun));
		for (Pattern pattern : patterns) {
			Optional<Match> match = new NounPlaces(sentence, noun, pattern).match();
			if (match.isPresent()) {
				return match;
			}
		}
		return Optional.empty();
	}

}
