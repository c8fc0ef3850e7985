package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Contents.Content;
import org.newsgraph.reading.statement.Found.Source;

/** "X said that …", "X urged Y to …", "…, X said": a verb in the active. */
final class VerbCue {

	private final CueWords words;

	private final Contents contents;

	private final String text;

	VerbCue(CueWords words, String text) {
		this.words = words;
		this.contents = new Contents(words);
		this.text = text;
	}

	Optional<Found> read(Clause clause, Token token) {
		Optional<Frame> frame = this.words.verb(token).filter((one) -> isCue(clause, token));
		if (frame.isEmpty()) {
			return Optional.empty();
		}
		Optional<Content> behind = this.contents.behind(clause, token, frame.get())
			.filter((one) -> isRight(clause, token, frame.get()));
		Optional<Token> source = Sources.of(clause, token, behind.isEmpty());
		boolean fronts = frame.get().kind() == CueKind.SAY && frame.get().takes("ccomp") && behind.isEmpty();
		Optional<Content> content = fronts ? Fronted.before(clause, token, source) : behind;
		if (content.isEmpty() || (source.isPresent() && !Sources.canSpeak(source.get()))) {
			return Optional.empty();
		}
		Found found = found(clause, token, frame.get(), source, content.get());
		return found.parts().isEmpty() ? Optional.empty() : Optional.of(found);
	}

	/** A verb on which a quotation may hang though no clause does. */
	Optional<Found> bare(Clause clause, Token token) {
		return this.words.verb(token)
			.filter((frame) -> frame.kind().isUttered() && !clause.isUnreal(token))
			.flatMap((frame) -> Sources.of(clause, token, true)
				.map((source) -> found(clause, token, frame, Optional.of(source),
						new Content(List.of(new Span(token.start(), token.end())), "quote", "", ""))));
	}

	private static boolean isCue(Clause clause, Token verb) {
		boolean adjective = clause.hangs(verb, "amod", "compound", "aux", "case");
		boolean speechless = clause.isPassive(verb) && Sources.of(clause, verb, false).isEmpty();
		return !adjective && !speechless;
	}

	private boolean isAsserted(Clause clause, Token verb) {
		return !clause.isNegated(verb) && !clause.isUnreal(verb) && !isIntended(clause, verb);
	}

	/** "It promised to welcome them" is a promise and no welcome yet. */
	private boolean isIntended(Clause clause, Token verb) {
		return verb.tag().equals("VB") && clause.hangs(verb, "xcomp", "ccomp", "advcl")
				&& clause.head(verb).flatMap(this.words::verb).filter((above) -> above.kind().isIntent()).isPresent();
	}

	/** A release is a statement only if what is released is a document. */
	private boolean isRight(Clause clause, Token verb, Frame frame) {
		return frame.kind() != CueKind.RELEASE || clause.below(verb, "obj").stream().anyMatch(this.words::isDocument);
	}

	private Found found(Clause clause, Token cue, Frame frame, Optional<Token> source, Content said) {
		String cueWords = said.preposition().isEmpty() ? cue.text() : cue.text() + " " + said.preposition();
		CueKind kind = frame.kind(said.relation());
		return new Found(kind, clause.sentence(), cue, cueWords,
				source.map((head) -> new Source(clause.sentence(), head)).orElse(null), StatementForm.INDIRECT,
				said.trimmed(this.text), isAsserted(clause, cue), kind.confidence(),
				Clause.lower(kind.name()) + "/" + said.rule());
	}

}
