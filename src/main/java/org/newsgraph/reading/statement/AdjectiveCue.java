package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/** "X is confident that …", "X is critical of …": what somebody is said to feel. */
final class AdjectiveCue {

	private static final Set<String> IT = Set.of("it", "that", "this", "there");

	private final CueWords words;

	private final Contents contents;

	private final String text;

	AdjectiveCue(CueWords words, String text) {
		this.words = words;
		this.contents = new Contents(words);
		this.text = text;
	}

	Optional<Found> read(Clause clause, Token token) {
		Optional<Frame> frame = this.words.adjective(token);
		if (frame.isEmpty()) {
			return Optional.empty();
		}
		Optional<Token> source = maker(clause, token).or(() -> Sources.subject(clause, token))
			.filter((one) -> one.index() < token.index() && !IT.contains(Clause.lower(one.text())));
		if (source.isEmpty() || !Sources.canSpeak(clause, source.get())) {
			return Optional.empty();
		}
		return this.contents.behind(clause, token, frame.get())
			.filter((content) -> !content.trimmed(this.text).isEmpty())
			.map((content) -> found(clause, token, source.get(), content.trimmed(this.text),
					frame.get().kind(content.relation())));
	}

	/** "made it clear that": who made it so. */
	private static Optional<Token> maker(Clause clause, Token adjective) {
		return clause.head(adjective)
			.filter((verb) -> clause.hangs(adjective, "xcomp") && verb.isVerb() && verb.lemma().equals("make"))
			.flatMap((verb) -> Sources.subject(clause, verb));
	}

	private static Found found(Clause clause, Token token, Token source, List<Span> parts, CueKind kind) {
		return new Found(kind, clause.sentence(), token, token.text(), new Source(clause.sentence(), source),
				StatementForm.INDIRECT, parts, clause.isAsserted(token, kind), 1,
				Clause.lower(kind.name()) + "/adjective");
	}

}
