package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Contents.Content;

/**
 * "…, officials said", "…, officials said, …": what stands before the cue or around it.
 */
final class Fronted {

	private static final List<String> BREAKS = List.of(",", "\"", "--", "\u2013", "\u2014", ";", "''", "?", "!");

	private Fronted() {
	}

	/**
	 * What stands before the cue and its source.
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
		Span said = new Span(clause.sentence().start(), clause.token(comma).start());
		int again = goesOnAt(clause, cue, source);
		if (again > 0) {
			Span rest = new Span(clause.token(again).start(), clause.sentence().end());
			return Optional.of(new Content(List.of(said, rest), "around", "", "ccomp"));
		}
		return isSaid(clause, cue, comma) ? Optional.of(new Content(List.of(said), "before", "", "ccomp"))
				: Optional.empty();
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
			boolean main = top && (head.isEmpty() || clause.hangs(token, "ccomp", "parataxis", "dep", "conj"));
			boolean verb = token.isVerb() || !clause.below(token, "cop", "nsubj").isEmpty();
			boolean over = clause.head(cue).filter(token::equals).isPresent() && verb;
			if (quoted || over || main && verb) {
				return true;
			}
		}
		return false;
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

	/** Where the clause goes on behind "…, experts say, …"; 0 if it does not. */
	private static int goesOnAt(Clause clause, Token cue, Optional<Token> source) {
		if (cue.tag().equals("VBG")) {
			return 0;
		}
		int last = Math.max(cue.index(), source.map(Token::index).orElse(0));
		boolean hangs = clause.hangs(cue, "parataxis", "dep", "advcl", "acl", "ccomp");
		boolean later = hangs && clause.head(cue).filter((head) -> head.index() > last).isPresent();
		boolean comma = last + 3 < clause.tokens().size() && clause.token(last + 1).text().equals(",");
		return later ? (comma ? last + 2 : last + 1) : 0;
	}

}
