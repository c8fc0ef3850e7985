package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/** "According to X, …" and "…, according to X". */
final class AccordingTo {

	private AccordingTo() {
	}

	static Optional<Found> read(Clause clause, Token token, String text) {
		List<Token> tokens = clause.tokens();
		boolean cue = Clause.lower(token.text()).equals("according") && token.index() + 2 < tokens.size()
				&& clause.token(token.index() + 1).text().equals("to");
		return cue ? source(clause, token).filter((source) -> Sources.canSpeak(clause, source))
			.flatMap((source) -> found(clause, token, source, text)) : Optional.empty();
	}

	private static Optional<Token> source(Clause clause, Token according) {
		Optional<Token> above = clause.head(according).filter((head) -> head.isNoun() || head.isPronoun());
		return above.or(() -> clause.tokens()
			.subList(according.index() + 2, clause.tokens().size())
			.stream()
			.filter((token) -> token.isNoun() && !clause.hangs(token, "compound", "nmod:poss"))
			.findFirst());
	}

	private static Optional<Found> found(Clause clause, Token according, Token source, String text) {
		int last = clause.tree().phrase(source).getLast().index();
		Span said = (according.index() <= 1) ? after(clause, last, text) : before(clause, according, last, text);
		return said.isEmpty() ? Optional.empty()
				: Optional.of(new Found(CueKind.ACCORDING, clause.sentence(), according, according.text() + " to",
						new Source(clause.sentence(), source), StatementForm.INDIRECT, List.of(said), true, 1,
						"according/to"));
	}

	private static Span after(Clause clause, int last, String text) {
		List<Token> tokens = clause.tokens();
		int comma = last;
		while (comma < tokens.size() && !tokens.get(comma).text().equals(",")) {
			comma++;
		}
		int from = (comma + 1 < tokens.size()) ? tokens.get(comma + 1).start() : clause.sentence().end();
		return Span.trimmed(text, from, clause.sentence().end());
	}

	private static Span before(Clause clause, Token according, int last, String text) {
		boolean goesOn = last + 4 < clause.tokens().size() && clause.token(last + 1).text().equals(",");
		int end = goesOn ? clause.sentence().end() : according.start();
		return Span.trimmed(text, clause.sentence().start(), end);
	}

}
