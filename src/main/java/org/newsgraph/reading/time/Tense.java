package org.newsgraph.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Whether a sentence tells of what was or of what will be. The present tense tells of
 * what is planned: "the council meets on Monday".
 */
enum Tense {

	PAST, PRESENT, FUTURE;

	private static final int LONGEST_CLIMB = 6;

	private static final List<String> AHEAD = List.of("will", "would", "shall", "'ll", "wo", "plan", "expect",
			"schedule", "due", "set", "prepare", "intend", "upcoming");

	private static final List<String> NOT_AHEAD = List.of("have", "say", "tell", "report", "write", "mark");

	static Tense of(Sentence sentence) {
		boolean past = sentence.tokens().stream().anyMatch((token) -> token.tag().equals("VBD"));
		boolean ahead = sentence.tokens().stream().anyMatch(Tense::looksAhead);
		if (ahead && (!past || hasWill(sentence))) {
			return FUTURE;
		}
		return (!past && sentence.tokens().stream().anyMatch(Tense::isPresent)) ? PRESENT : PAST;
	}

	/** "Has met" is past; who is quoted in the present has spoken. */
	private static boolean isPresent(Token token) {
		return token.tag().matches("VB[ZP]") && !NOT_AHEAD.contains(token.lemma());
	}

	/** The tense of the clause that a place in a sentence belongs to. */
	static Tense at(Sentence sentence, int offset) {
		return sentence.tokens()
			.stream()
			.filter((token) -> token.end() > offset)
			.findFirst()
			.flatMap((token) -> verbAbove(sentence, token))
			.map((verb) -> of(sentence, verb))
			.orElseGet(() -> of(sentence));
	}

	private static Tense of(Sentence sentence, Token verb) {
		List<Token> chain = Stream
			.concat(Stream.of(verb),
					Stream.concat(sentence.below(verb, "aux").stream(), sentence.above(verb, "xcomp", "conj").stream()))
			.toList();
		if (chain.stream().anyMatch((token) -> token.tag().equals("MD") && looksAhead(token))) {
			return FUTURE;
		}
		if (verb.tag().equals("VBD")) {
			return PAST;
		}
		if (chain.stream().anyMatch((token) -> token.tag().matches("VB[ZPG]") && looksAhead(token))) {
			return FUTURE;
		}
		return isPresent(verb) ? PRESENT : of(sentence);
	}

	private static Optional<Token> verbAbove(Sentence sentence, Token token) {
		Token at = token;
		for (int step = 0; step < LONGEST_CLIMB && !at.isVerb(); step++) {
			Optional<Token> head = sentence.above(at)
				.stream()
				.filter((arrow) -> !arrow.is("ref"))
				.map(Dependency::head)
				.findFirst();
			if (head.isEmpty()) {
				return Optional.empty();
			}
			at = head.get();
		}
		return Optional.of(at).filter(Token::isVerb);
	}

	private static boolean hasWill(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> token.tag().equals("MD") && looksAhead(token));
	}

	private static boolean looksAhead(Token token) {
		return AHEAD.contains(token.lemma());
	}

}
