package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Contents.Content;

/**
 * "…, officials said", "…, officials said, …": what stands before the cue or around it.
 */
final class Fronted {

	private static final List<String> BREAKS = List.of(",", "\"", "--", "\u2013", "\u2014", ";", "''", "?", "!");

	private static final Set<String> NEW = Set.of("CC", "VBG", "WP", "WDT", "WP$", "WRB");

	private static final int LONGEST_TIME = 8;

	private Fronted() {
	}

	/**
	 * What stands before the cue and its source.
	 * @param source the source, if the cue has one
	 */
	static Optional<Content> before(Clause clause, Token cue, Optional<Token> source) {
		boolean other = clause.below(cue, "obj").stream().anyMatch((object) -> !source.equals(Optional.of(object)));
		if (other || cue.tag().equals("VBG")) {
			return Optional.empty();
		}
		int comma = breakBefore(clause, cue, source);
		if (comma < 0 || !isSaid(clause, cue, comma)) {
			return Optional.empty();
		}
		Span said = new Span(clause.sentence().start(), clause.token(comma).start());
		return Optional.of(new Content(List.of(said), "before", "", "ccomp"));
	}

	/** The comma or mark before the source and the cue; -1 if there is none. */
	private static int breakBefore(Clause clause, Token cue, Optional<Token> source) {
		int first = source.filter((token) -> token.index() < cue.index())
			.map((token) -> clause.tree().phrase(token).getFirst().index())
			.orElse(firstOfVerb(clause, cue));
		if (first < 2 || first > cue.index()) {
			return -1;
		}
		int comma = first - 1;
		while (comma > 0 && !Clause.isWord(clause.token(comma)) && !isBreak(clause.token(comma))) {
			comma--;
		}
		return isBreak(clause.token(comma)) ? comma : -1;
	}

	/**
	 * "By noon, he said nothing" and "When asked, he said no" have nothing before the
	 * cue.
	 */
	private static boolean isSaid(Clause clause, Token cue, int comma) {
		for (Token token : clause.tokens().subList(0, comma)) {
			boolean quoted = "\"'`".indexOf(token.text().charAt(0)) >= 0;
			Optional<Token> head = clause.head(token);
			boolean top = head.isEmpty() || head.get().index() >= comma;
			boolean main = top && (head.isEmpty() || clause.hangs(token, "ccomp", "parataxis", "dep", "conj")
					|| clause.hangs(token, "advcl") && isFinite(clause, token));
			boolean verb = token.isVerb() || !clause.below(token, "cop", "nsubj").isEmpty();
			boolean over = clause.head(cue).filter(token::equals).isPresent() && verb;
			if (quoted || over || main && verb) {
				return true;
			}
		}
		return false;
	}

	private static boolean isFinite(Clause clause, Token verb) {
		boolean tensed = Set.of("VBZ", "VBP", "VBD").contains(verb.tag())
				|| !clause.below(verb, "aux", "cop").isEmpty();
		return tensed && clause.below(verb, "mark").isEmpty() && !clause.below(verb, "nsubj").isEmpty();
	}

	/**
	 * "The fees, Smith said on Friday, would rise": what stands on both sides of the cue.
	 * @param source right before the cue
	 */
	static Optional<Content> around(Clause clause, Token cue, Optional<Token> source) {
		Optional<Token> beside = Sources.rightBefore(clause, cue);
		if (beside.isEmpty() || !source.equals(beside)) {
			return Optional.empty();
		}
		int first = Sources.startOf(clause, beside.get());
		int again = cue.index() + 1;
		while (again < Math.min(clause.tokens().size(), cue.index() + LONGEST_TIME) && !isComma(clause, again)) {
			again++;
		}
		boolean goesOn = first > 1 && again + 3 < clause.tokens().size() && isComma(clause, again)
				&& isTime(clause, cue.index() + 1, again) && (!isMark(clause, first - 1) || isMark(clause, again + 1))
				&& !NEW.contains(clause.token(again + 1).tag());
		return goesOn
				? Optional.of(new Content(
						List.of(new Span(clause.sentence().start(), clause.token(first - 1).start()),
								new Span(clause.token(again + 1).start(), clause.sentence().end())),
						"around", "", "ccomp"))
				: Optional.empty();
	}

	private static boolean isComma(Clause clause, int at) {
		return clause.token(at).text().equals(",");
	}

	private static boolean isMark(Clause clause, int at) {
		return "\"'`\u201C\u201D".indexOf(clause.token(at).text().charAt(0)) >= 0;
	}

	private static boolean isTime(Clause clause, int from, int to) {
		return clause.tokens().subList(from, to).stream().noneMatch(Token::isVerb);
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
		return BREAKS.contains(token.text());
	}

}
