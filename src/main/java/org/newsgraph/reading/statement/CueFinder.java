package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Contents.Content;
import org.newsgraph.reading.statement.CueWords.Frame;
import org.newsgraph.reading.statement.Found.Source;

/** Finds the cues of a sentence outside quotations, and what each reports. */
final class CueFinder {

	private final CueWords words;

	private final String text;

	private final List<Quotation> quotations;

	CueFinder(CueWords words, String text, List<Quotation> quotations) {
		this.words = words;
		this.text = text;
		this.quotations = quotations;
	}

	List<Found> find(Clause clause) {
		List<Found> found = new ArrayList<>();
		for (Token token : clause.tokens()) {
			if (QuoteMarks.at(this.quotations, token.start()) == null) {
				verb(clause, token).or(() -> noun(clause, token))
					.or(() -> AccordingTo.read(clause, token, this.text))
					.ifPresent(found::add);
			}
		}
		return found;
	}

	/** A verb of the sentence on which a quotation may hang though no clause does. */
	Optional<Found> bare(Clause clause, Token token) {
		return this.words.verb(token)
			.filter((frame) -> frame.kind().isUttered() && !clause.isUnreal(token))
			.flatMap((frame) -> source(clause, token, true).map((source) -> found(clause, token, frame,
					Optional.of(source), token.start(), token.end(), "quote", "")));
	}

	private Optional<Found> verb(Clause clause, Token token) {
		Optional<Frame> frame = this.words.verb(token).filter((one) -> isReal(clause, token, one));
		if (frame.isEmpty()) {
			return Optional.empty();
		}
		Optional<Content> behind = Contents.behind(clause, token, frame.get())
			.filter((one) -> isRight(clause, token, frame.get()));
		Optional<Token> source = source(clause, token, behind.isEmpty());
		boolean fronts = frame.get().kind() == CueKind.SAY && behind.isEmpty();
		Optional<Content> content = fronts ? Contents.before(clause, token, source) : behind;
		if (content.isEmpty() || (source.isPresent() && !Sources.canSpeak(source.get()))) {
			return Optional.empty();
		}
		Content said = content.get();
		Span span = Span.trimmed(this.text, said.start(), said.end());
		return span.isEmpty() ? Optional.empty() : Optional
			.of(found(clause, token, frame.get(), source, span.start(), span.end(), said.rule(), said.preposition()));
	}

	private boolean isReal(Clause clause, Token verb, Frame frame) {
		boolean adjective = clause.hangs(verb, "amod", "compound", "aux", "case");
		boolean speechless = clause.isPassive(verb) && Sources.of(clause, verb, false).isEmpty();
		return !adjective && !speechless && !clause.isNegated(verb) && !clause.isUnreal(verb)
				&& !isIntended(clause, verb);
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

	private static Optional<Token> source(Clause clause, Token verb, boolean fronted) {
		return Sources.of(clause, verb, fronted);
	}

	private Optional<Found> noun(Clause clause, Token token) {
		Optional<Frame> frame = this.words.noun(token);
		if (frame.isEmpty()) {
			return Optional.empty();
		}
		List<Token> owners = clause.below(token, "nmod:poss");
		Optional<Token> source = owners.stream().findFirst().or(() -> by(clause, token));
		Optional<Token> content = clause.tree()
			.below(token)
			.stream()
			.filter((below) -> below.index() > token.index() && isContent(clause, below, frame.get()))
			.findFirst();
		if (source.isEmpty() || content.isEmpty() || !Sources.canSpeak(source.get())) {
			return Optional.empty();
		}
		List<Token> phrase = clause.tree().phrase(content.get());
		boolean skip = clause.hangs(content.get(), "nmod") && phrase.size() > 1;
		Span span = Span.trimmed(this.text, phrase.get(skip ? 1 : 0).start(), phrase.getLast().end());
		return Optional.of(found(clause, token, frame.get(), source, span.start(), span.end(), "noun", ""));
	}

	private static Optional<Token> by(Clause clause, Token noun) {
		return clause.below(noun, "nmod")
			.stream()
			.filter((token) -> List.of("by", "from", "of").contains(clause.preposition(token)))
			.filter((token) -> token.isName())
			.findFirst();
	}

	private static boolean isContent(Clause clause, Token token, Frame frame) {
		boolean that = clause.below(token, "mark")
			.stream()
			.anyMatch((mark) -> List.of("that", "to").contains(Clause.lower(mark.text())));
		boolean phrase = clause.hangs(token, "nmod") && frame.prepositions().contains(clause.preposition(token));
		return phrase || (that && clause.hangs(token, "ccomp", "acl") && !clause.hangs(token, "acl:relcl"));
	}

	private static Found found(Clause clause, Token cue, Frame frame, Optional<Token> source, int start, int end,
			String rule, String preposition) {
		String words = preposition.isEmpty() ? cue.text() : cue.text() + " " + preposition;
		return new Found(frame.kind(), clause.sentence(), cue, words,
				source.map((head) -> new Source(clause.sentence(), head)).orElse(null), StatementForm.INDIRECT, start,
				end, frame.kind().confidence(), Clause.lower(frame.kind().name()) + "/" + rule);
	}

}
