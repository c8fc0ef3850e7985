package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/**
 * "Prices are expected to rise", "X was accused of …", "the plan is opposed by X": the
 * subject of a passive is part of the content.
 */
final class RaisedCue {

	private static final Set<String> SEEMING = Set.of("seem");

	private final CueWords words;

	private final String text;

	RaisedCue(CueWords words, String text) {
		this.words = words;
		this.text = text;
	}

	Optional<Found> read(Clause clause, Token verb) {
		Optional<Frame> frame = this.words.verb(clause, verb)
			.filter((one) -> clause.isPassive(verb) || isSeeming(verb));
		if (frame.isEmpty()) {
			return Optional.empty();
		}
		Optional<Token> subject = clause.below(verb, "nsubj:pass", "nsubj").stream().findFirst();
		if (subject.isEmpty() || subject.get().index() > verb.index()) {
			return Optional.empty();
		}
		List<Token> said = complements(clause, verb, frame.get());
		Optional<Token> agent = isSeeming(verb) ? Optional.empty() : Sources.of(clause, verb, false);
		boolean judged = frame.get().kind().isJudgement() || frame.get().takes("obj") && agent.isPresent();
		boolean raised = said.stream().anyMatch((one) -> clause.hangs(one, "xcomp"));
		boolean empty = said.isEmpty() && subject.get().isPronoun();
		return (judged || raised) && !empty
				? found(clause, verb, frame.get(), agent, parts(clause, subject.get(), said)) : Optional.empty();
	}

	/** "The road seems to be blocked": it seems so to somebody. */
	private static boolean isSeeming(Token verb) {
		return SEEMING.contains(Clause.lower(verb.lemma()));
	}

	private static List<Token> complements(Clause clause, Token verb, Frame frame) {
		return clause.tree()
			.below(verb)
			.stream()
			.filter((token) -> token.index() > verb.index())
			.filter((token) -> (frame.takes("xcomp") || frame.takes("ccomp")) && clause.hangs(token, "xcomp")
					|| clause.hangs(token, "obl", "advcl") && !clause.hangs(token, "obl:by", "obl:agent")
							&& frame.prepositions().contains(Contents.marker(clause, token)))
			.limit(1)
			.toList();
	}

	private List<Span> parts(Clause clause, Token subject, List<Token> said) {
		List<Span> parts = new ArrayList<>();
		parts.add(span(clause, subject, false));
		said.forEach((token) -> parts.add(span(clause, token, !clause.hangs(token, "xcomp"))));
		return List.copyOf(parts);
	}

	private Span span(Clause clause, Token top, boolean skip) {
		List<Token> phrase = Rejoinder.before(clause, this.words, clause.tree().phrase(top));
		int first = skip && phrase.size() > 1 ? 1 : 0;
		return Span.trimmed(this.text, phrase.get(first).start(), phrase.getLast().end());
	}

	private static Optional<Found> found(Clause clause, Token verb, Frame frame, Optional<Token> agent,
			List<Span> parts) {
		boolean judged = agent.isPresent() && (frame.kind().isJudgement() || parts.size() > 1);
		CueKind kind = judged ? frame.kind() : CueKind.ATTITUDE;
		return Optional.of(new Found(kind, clause.sentence(), verb, verb.text(),
				agent.map((head) -> new Source(clause.sentence(), head)).orElse(null), StatementForm.INDIRECT, parts,
				clause.isAsserted(verb, kind), 1, Clause.lower(kind.name()) + "/raised"));
	}

}
