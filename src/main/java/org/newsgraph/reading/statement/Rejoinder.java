package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.language.Token;

/**
 * ", a charge Baku denied", ", which Somalia condemned": what another says to it is no
 * part of a content.
 */
final class Rejoinder {

	private static final Set<String> OPENING = Set.of("DT", "JJ");

	private static final Set<String> RELATIVE = Set.of("that", "which");

	private Rejoinder() {
	}

	/** What of a phrase stands before the rejoinder. */
	static List<Token> before(Clause clause, CueWords words, List<Token> phrase) {
		return phrase.stream()
			.takeWhile((token) -> token.equals(phrase.getFirst()) || at(clause, words, token.index()).isEmpty())
			.toList();
	}

	/** Whether the verb is that of a rejoinder. */
	static boolean isVerb(Clause clause, CueWords words, Token verb) {
		return clause.tokens()
			.subList(0, verb.index())
			.stream()
			.anyMatch((token) -> at(clause, words, token.index()).filter(verb::equals).isPresent());
	}

	/** The verb of the rejoinder that begins with this comma. */
	static Optional<Token> at(Clause clause, CueWords words, int comma) {
		if (comma == 0 || !clause.token(comma).text().equals(",")) {
			return Optional.empty();
		}
		int first = opened(clause, words, comma + 1);
		if (first < 0 || Set.of("IN", "TO").contains(clause.token(first).tag())) {
			return Optional.empty();
		}
		List<Token> rest = clause.tokens().subList(first, clause.tokens().size());
		return rest.stream()
			.takeWhile((token) -> !token.text().equals(","))
			.filter((token) -> token.isVerb() && !clause.hangs(token, "aux"))
			.findFirst()
			.filter((verb) -> isReport(clause, words, verb) && isOfAnother(clause, first, verb));
	}

	/** Where the relative clause begins; -1 if none can. */
	private static int opened(Clause clause, CueWords words, int from) {
		int last = clause.tokens().size() - 1;
		int at = from;
		while (at < last && OPENING.contains(clause.token(at).tag())) {
			at++;
		}
		boolean which = from < last && Clause.lower(clause.token(from).text()).equals("which");
		if (which) {
			return from + 1;
		}
		if (at >= last || words.noun(clause.token(at)).isEmpty()) {
			return -1;
		}
		return RELATIVE.contains(Clause.lower(clause.token(at + 1).text())) ? Math.min(at + 2, last) : at + 1;
	}

	private static boolean isReport(Clause clause, CueWords words, Token verb) {
		return words.verb(verb).filter((frame) -> frame.kind().isUttered() && frame.takes("obj")).isPresent()
				&& clause.below(verb, "obj", "ccomp", "xcomp").stream().noneMatch((it) -> it.index() > verb.index());
	}

	private static boolean isOfAnother(Clause clause, int first, Token verb) {
		boolean by = verb.index() + 1 < clause.tokens().size() && clause.token(verb.index() + 1).text().equals("by");
		return by || clause.tokens()
			.subList(first, verb.index())
			.stream()
			.anyMatch((it) -> it.isNoun() || it.tag().equals("PRP"));
	}

}
