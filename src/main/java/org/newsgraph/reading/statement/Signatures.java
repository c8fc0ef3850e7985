package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/** A name without a verb: "“…” — Jane Smith", as letters and mottoes are signed. */
final class Signatures {

	private static final Pattern SIGNED = Pattern
		.compile("[\\s\u00A0]*(\u2015|\u2014|\u2013|--)[\\s\u00A0]*(?=\\p{Lu}[\\p{L}.'\u2019-]+\\s+\\p{Lu})");

	private final String text;

	private final List<Clause> clauses;

	Signatures(String text, List<Clause> clauses) {
		this.text = text;
		this.clauses = clauses;
	}

	/** The name behind a quotation that ends a sentence. */
	Optional<Found> behind(Quotation quotation) {
		Matcher matcher = SIGNED.matcher(this.text).region(quotation.end(), this.text.length());
		boolean ended = ".!?\u2026".indexOf(this.text.charAt(quotation.innerEnd() - 1)) >= 0;
		if (!ended || !matcher.lookingAt()) {
			return Optional.empty();
		}
		Clause clause = this.clauses.get(Math.max(0, Clauses.at(this.clauses, matcher.end())));
		Optional<Token> name = clause.tokens().stream().filter((token) -> token.start() >= matcher.end()).findFirst();
		return name.filter((token) -> token.isName() && token.start() == matcher.end())
			.map((token) -> found(clause, last(clause, token), matcher));
	}

	private static Token last(Clause clause, Token first) {
		Token last = first;
		for (Token token : clause.tokens().subList(first.index(), clause.tokens().size())) {
			if (!token.isName()) {
				return last;
			}
			last = token;
		}
		return last;
	}

	private static Found found(Clause clause, Token name, Matcher matcher) {
		return new Found(CueKind.SAY, clause.sentence(), name, matcher.group(1), new Source(clause.sentence(), name),
				StatementForm.DIRECT, List.of(new Span(matcher.start(1), matcher.end(1))), true, 1, "say/signed");
	}

}
