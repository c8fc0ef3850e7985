package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/** "Smith: Fees must rise", "Poll: Most voters undecided": a source and a colon. */
final class Headline {

	private static final int LONGEST_SOURCE = 4;

	private static final Set<String> NAMED = Set.of("PERSON", "ORGANIZATION");

	private static final Set<String> WORDS = Set.of("poll", "report", "study", "survey", "police", "officials",
			"sources", "source", "minister", "experts", "witnesses", "lawyer", "ministry", "analysis");

	private Headline() {
	}

	/** What stands behind the colon of a line that begins with its source. */
	static Optional<Found> read(Clause clause, String text) {
		List<Token> tokens = clause.tokens();
		int colon = 0;
		while (colon < tokens.size() && !tokens.get(colon).text().equals(":")) {
			colon++;
		}
		if (colon == 0 || colon > LONGEST_SOURCE || colon + 3 >= tokens.size() || !isLineStart(clause, text)
				|| !isSource(tokens.subList(0, colon)) || !isClause(clause, colon)) {
			return Optional.empty();
		}
		Span span = Span.trimmed(text, tokens.get(colon + 1).start(), clause.sentence().end());
		return span.isEmpty() ? Optional.empty()
				: Optional.of(new Found(CueKind.SAY, clause.sentence(), tokens.get(colon), ":",
						new Source(clause.sentence(), tokens.get(colon - 1)), StatementForm.INDIRECT, List.of(span),
						true, 1, "say/colon"));
	}

	private static boolean isLineStart(Clause clause, String text) {
		int start = clause.sentence().start();
		return start == 0 || text.charAt(start - 1) == '\n';
	}

	private static boolean isSource(List<Token> tokens) {
		Token last = tokens.getLast();
		boolean nouns = tokens.stream().allMatch((token) -> token.isNoun() || token.tag().startsWith("JJ"));
		return nouns && (NAMED.contains(last.entity()) || WORDS.contains(Clause.lower(last.text())));
	}

	private static boolean isClause(Clause clause, int colon) {
		return clause.tokens()
			.subList(colon + 1, clause.tokens().size())
			.stream()
			.anyMatch((token) -> token.isVerb() || token.tag().equals("MD"));
	}

}
