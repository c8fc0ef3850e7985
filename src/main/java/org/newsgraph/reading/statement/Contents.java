package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.CueWords.Frame;

/** Finds what a cue reports: its complements, or the clause before it. */
final class Contents {

	private Contents() {
	}

	/** "said that …", "urged X to …", "called for …": what hangs behind the cue. */
	static Optional<Content> behind(Clause clause, Token cue, Frame frame) {
		List<Token> clauses = taken(clause, cue, frame, "ccomp");
		if (!clauses.isEmpty()) {
			return Optional.of(content(clause, clauses, cue, "clause"));
		}
		List<Token> parts = new ArrayList<>(phrases(clause, cue, frame));
		boolean object = !parts.isEmpty();
		parts.addAll(infinitives(clause, cue, frame));
		if (!parts.isEmpty()) {
			return Optional.of(content(clause, parts, cue, object ? "object" : "infinitive"));
		}
		return loose(clause, cue, frame);
	}

	private static List<Token> taken(Clause clause, Token cue, Frame frame, String relation) {
		if (!frame.takes(relation)) {
			return List.of();
		}
		return clause.below(cue, relation).stream().filter((token) -> token.index() > cue.index()).limit(1).toList();
	}

	private static List<Token> phrases(Clause clause, Token cue, Frame frame) {
		List<Token> found = new ArrayList<>();
		for (Token token : clause.tree().below(cue)) {
			boolean after = token.index() > cue.index();
			boolean object = frame.takes("obj") && clause.hangs(token, "obj");
			boolean phrase = clause.hangs(token, "obl", "advcl", "nmod")
					&& frame.prepositions().contains(marker(clause, token));
			if (after && (object || phrase)) {
				found.add(token);
			}
		}
		return found;
	}

	private static String marker(Clause clause, Token token) {
		String preposition = clause.preposition(token);
		return !preposition.isEmpty() ? preposition
				: clause.below(token, "mark").stream().map((word) -> Clause.lower(word.text())).findFirst().orElse("");
	}

	private static List<Token> infinitives(Clause clause, Token cue, Frame frame) {
		if (!frame.takes("xcomp")) {
			return List.of();
		}
		return clause.tree()
			.below(cue)
			.stream()
			.filter((token) -> token.index() > cue.index())
			.filter((token) -> clause.hangs(token, "xcomp")
					|| (clause.hangs(token, "advcl") && isInfinitive(clause, token)))
			.limit(1)
			.toList();
	}

	private static boolean isInfinitive(Clause clause, Token verb) {
		return clause.below(verb, "mark").stream().anyMatch((word) -> word.text().equals("to"))
				|| (verb.tag().equals("VBG") && clause.token(verb.index() - 1).isVerb());
	}

	/** A clause that the parser left beside the cue: "said: it is done". */
	private static Optional<Content> loose(Clause clause, Token cue, Frame frame) {
		if (!frame.takes("ccomp")) {
			return Optional.empty();
		}
		return clause.below(cue, "parataxis", "dep")
			.stream()
			.filter((token) -> token.index() > cue.index() + 1 && token.isVerb() && !token.tag().equals("VBG"))
			.findFirst()
			.map((token) -> content(clause, List.of(token), cue, "loose"));
	}

	private static Content content(Clause clause, List<Token> parts, Token cue, String rule) {
		int first = Integer.MAX_VALUE;
		int last = -1;
		for (Token part : parts) {
			for (Token token : clause.tree().phrase(part)) {
				if (token.index() > cue.index()) {
					first = Math.min(first, token.index());
					last = Math.max(last, token.index());
				}
			}
		}
		String preposition = skipped(clause, parts.getFirst(), first, rule);
		int from = preposition.isEmpty() ? first : Math.min(first + 1, last);
		return new Content(clause.token(from).start(), clause.token(last).end(), rule, preposition);
	}

	/** "for an inquiry", "on both sides to talk": the preposition belongs to the cue. */
	private static String skipped(Clause clause, Token part, int first, String rule) {
		Token word = clause.token(first);
		boolean marks = clause.hangs(word, "case", "mark") && clause.head(word).filter(part::equals).isPresent();
		boolean joins = marks && !clause.hangs(part, "obj") && !rule.equals("clause") && !word.text().equals("to");
		return joins ? Clause.lower(word.text()) : "";
	}

	/**
	 * "…, officials said": what stands before the cue and its source.
	 * @param source the source, if the cue has one
	 */
	static Optional<Content> before(Clause clause, Token cue, Optional<Token> source) {
		int first = source.filter((token) -> token.index() < cue.index())
			.map((token) -> clause.tree().phrase(token).getFirst().index())
			.orElse(firstOfVerb(clause, cue));
		if (first < 2 || first > cue.index()) {
			return Optional.empty();
		}
		int comma = first - 1;
		while (comma > 0 && !Clause.isWord(clause.token(comma)) && !isBreak(clause.token(comma))) {
			comma--;
		}
		if (!isBreak(clause.token(comma))) {
			return Optional.empty();
		}
		int insertionEnd = goesOnAt(clause, cue);
		boolean inserted = insertionEnd > 0;
		int end = inserted ? clause.sentence().end() : clause.token(comma).start();
		return Optional.of(new Content(clause.sentence().start(), end, inserted ? "around" : "before", ""));
	}

	private static int firstOfVerb(Clause clause, Token cue) {
		return clause.below(cue, "aux", "advmod")
			.stream()
			.mapToInt(Token::index)
			.filter((index) -> index < cue.index())
			.min()
			.orElse(cue.index());
	}

	private static boolean isBreak(Token token) {
		return List.of(",", "\"", "--", "\u2013", "\u2014", ";", "''", "?", "!").contains(token.text());
	}

	/** Where the clause goes on behind "…, experts say, …"; 0 if it does not. */
	private static int goesOnAt(Clause clause, Token cue) {
		if (!clause.hangs(cue, "parataxis", "dep", "advcl", "acl")) {
			return 0;
		}
		boolean later = clause.head(cue).filter((head) -> head.index() > cue.index()).isPresent();
		return later ? cue.index() + 1 : 0;
	}

	/**
	 * What a cue reports.
	 *
	 * @param start of its first unit
	 * @param end behind its last unit
	 * @param rule how it hangs on the cue
	 * @param preposition between cue and content, empty if none
	 */
	record Content(int start, int end, String rule, String preposition) {
	}

}
