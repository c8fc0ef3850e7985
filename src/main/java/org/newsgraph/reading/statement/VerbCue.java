package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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
		Optional<Frame> frame = this.words.verb(clause, token).filter((one) -> isCue(clause, token));
		if (frame.isEmpty()) {
			return Optional.empty();
		}
		Optional<Found> around = around(clause, token, frame.get());
		return around.isPresent() ? around : beside(clause, token, frame.get());
	}

	private Optional<Found> around(Clause clause, Token token, Frame frame) {
		Optional<Token> source = Sources.rightBefore(clause, token);
		boolean may = source.filter((one) -> Sources.canSpeak(clause, one)).isPresent();
		return (may && frame.kind() == CueKind.SAY && frame.takes("ccomp"))
				? Fronted.around(clause, token, source).map((content) -> found(clause, token, frame, source, content))
				: Optional.empty();
	}

	private Optional<Found> beside(Clause clause, Token token, Frame frame) {
		Optional<Content> behind = this.contents.behind(clause, token, frame)
			.filter((one) -> isRight(clause, token, frame));
		Optional<Token> source = Sources.of(clause, token, behind.isEmpty());
		boolean fronts = (frame.kind() == CueKind.SAY || frame.kind() == CueKind.MIND) && frame.takes("ccomp")
				&& behind.isEmpty();
		Optional<Content> content = fronts
				? Fronted.before(clause, token, source).or(() -> this.contents.running(clause, token, source, frame))
				: behind;
		if (content.isEmpty() || source.filter((one) -> !Sources.canSpeak(clause, one)).isPresent()) {
			return Optional.empty();
		}
		Found found = found(clause, token, frame, source, content.get());
		return found.parts().isEmpty() ? Optional.empty() : Optional.of(found);
	}

	/** A verb on which a quotation may hang though no clause does. */
	Optional<Found> bare(Clause clause, Token token) {
		return this.words.verb(token)
			.filter((frame) -> frame.kind().isUttered() && !clause.isUnreal(token) && !isUnowned(clause, token))
			.filter((frame) -> !isPut(clause, token, frame))
			.flatMap((frame) -> Sources.rightBefore(clause, token)
				.or(() -> Sources.of(clause, token, true))
				.filter((source) -> Sources.canSpeak(clause, source))
				.map((source) -> found(clause, token, frame, Optional.of(source),
						new Content(List.of(new Span(token.start(), token.end())), "quote", "", ""))));
	}

	/** "As he put it": the verb is a cue with that object only. */
	private static boolean isPut(Clause clause, Token verb, Frame frame) {
		boolean only = frame.takes("obj") && !frame.relations().getOrDefault("obj", Set.of()).isEmpty();
		return only && clause.below(verb, "obj").stream().noneMatch(frame::takesObject);
	}

	private boolean isCue(Clause clause, Token verb) {
		boolean adjective = clause.hangs(verb, "amod", "compound", "aux", "case");
		boolean speechless = clause.isPassive(verb) && Sources.of(clause, verb, false).isEmpty();
		return !adjective && !speechless && !isInName(clause, verb) && !isBidden(clause, verb)
				&& !isReproached(clause, verb) && !isShot(clause, verb) && !isAside(clause, verb)
				&& !isUnowned(clause, verb) && !Rejoinder.isVerb(clause, this.words, verb);
	}

	/** "the Centre for Countering Hate" */
	private static boolean isInName(Clause clause, Token verb) {
		return verb.entity().equals("ORGANIZATION") && verb.index() > 0
				&& clause.token(verb.index() - 1).entity().equals("ORGANIZATION");
	}

	/** "vetoed a resolution condemning it" */
	private static boolean isUnowned(Clause clause, Token verb) {
		return Sources.of(clause, verb, false).filter((source) -> Texts.isNobodys(clause, verb, source)).isPresent();
	}

	/** "Smith, asked about it, said so", "the man, said his sister, was a fool" */
	private static boolean isAside(Clause clause, Token verb) {
		int comma = verb.index() - 1;
		boolean apart = comma > 0 && isComma(clause.token(comma))
				&& Sources.of(clause, verb, false).filter((subject) -> subject.index() == comma - 1).isPresent();
		return apart
				&& clause.tokens().subList(verb.index(), clause.tokens().size()).stream().anyMatch(VerbCue::isComma);
	}

	private static boolean isComma(Token token) {
		return token.text().equals(",");
	}

	/** "fired warning shots" */
	private static boolean isShot(Clause clause, Token verb) {
		return verb.tag().equals("VBG")
				&& clause.below(verb, "obj").stream().anyMatch((it) -> it.lemma().equals("shot"));
	}

	/** "urged them to condemn it", "phoned her to discuss it": they did not yet. */
	private static boolean isBidden(Clause clause, Token verb) {
		return clause.hangs(verb, "xcomp") && clause.sentence()
			.below(verb, "nsubj:xsubj")
			.stream()
			.flatMap((doer) -> clause.sentence().above(doer, "obj").stream())
			.anyMatch((above) -> clause.head(verb).filter(above::equals).isPresent());
	}

	/** "accused Smith of denying it": it is not who accuses that denies it. */
	private boolean isReproached(Clause clause, Token verb) {
		return verb.tag().equals("VBG") && clause.hangs(verb, "obl:of", "advcl:of", "obl:for", "advcl:for")
				&& clause.head(verb)
					.flatMap(this.words::verb)
					.filter((frame) -> frame.kind().isJudgement())
					.isPresent();
	}

	/**
	 * "It promised to welcome them" is a promise and no welcome yet, "it intervened to
	 * support the yen" is a deed.
	 */
	private boolean isIntended(Clause clause, Token verb, CueKind kind) {
		return verb.tag().equals("VB") && clause.hangs(verb, "xcomp", "ccomp", "advcl")
				&& clause.head(verb)
					.filter(Token::isVerb)
					.filter((above) -> this.words.verb(above)
						.map((frame) -> frame.kind().isIntent())
						.orElse(kind == CueKind.SIDE))
					.isPresent();
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
				said.trimmed(this.text), clause.isAsserted(cue, kind) && !isIntended(clause, cue, kind), 1,
				Clause.lower(kind.name()) + "/" + said.rule());
	}

}
