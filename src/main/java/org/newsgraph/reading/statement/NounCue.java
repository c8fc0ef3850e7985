package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/**
 * "X's claim that …", "a plan by X to …", "allegations of …": a noun with its content.
 */
final class NounCue {

	private static final Set<String> LIGHT = Set.of("make", "give", "have", "issue", "offer", "deliver", "reach",
			"express", "voice", "raise", "repeat", "hold", "take", "reiterate", "file", "send", "launch", "show");

	private final CueWords words;

	private final String text;

	NounCue(CueWords words, String text) {
		this.words = words;
		this.text = text;
	}

	Optional<Found> read(Clause clause, Token token) {
		Optional<Frame> frame = this.words.noun(token);
		Optional<Token> content = frame.flatMap((one) -> content(clause, token, one));
		if (content.isEmpty()) {
			return Optional.empty();
		}
		Optional<Token> source = source(clause, token);
		if (source.filter((one) -> !Sources.canSpeak(clause, one)).isPresent()) {
			return Optional.empty();
		}
		List<Token> phrase = Rejoinder.before(clause, this.words, clause.tree().phrase(content.get()));
		boolean skip = clause.hangs(content.get(), "nmod", "obl") && phrase.size() > 1;
		Span span = Span.trimmed(this.text, phrase.get(skip ? 1 : 0).start(), phrase.getLast().end());
		CueKind kind = frame.get().kind();
		return Optional.of(new Found(kind, clause.sentence(), token, token.text(),
				source.map((head) -> new Source(clause.sentence(), head)).orElse(null), StatementForm.INDIRECT,
				List.of(span), true, 1, Clause.lower(kind.name()) + "/noun"));
	}

	private static Optional<Token> content(Clause clause, Token noun, Frame frame) {
		return clause.tree()
			.below(noun)
			.stream()
			.filter((below) -> below.index() > noun.index() && isContent(clause, below, frame))
			.findFirst();
	}

	/**
	 * Its owner, whoever it is by, or the subject of the verb that it is the object of.
	 */
	private static Optional<Token> source(Clause clause, Token noun) {
		return clause.below(noun, "nmod:poss")
			.stream()
			.findFirst()
			.or(() -> by(clause, noun))
			.or(() -> ofLightVerb(clause, noun));
	}

	/** "X made a promise to …": who makes it. */
	private static Optional<Token> ofLightVerb(Clause clause, Token noun) {
		return clause.head(noun)
			.filter((verb) -> clause.hangs(noun, "obj") && LIGHT.contains(Clause.lower(verb.lemma())))
			.flatMap((verb) -> Sources.of(clause, verb, false));
	}

	private static Optional<Token> by(Clause clause, Token noun) {
		return clause.below(noun, "nmod")
			.stream()
			.filter((token) -> List.of("by", "from", "of").contains(clause.preposition(token)))
			.filter(Token::isName)
			.findFirst();
	}

	/** A "request for comment" asks for nothing but words. */
	private static boolean isContent(Clause clause, Token token, Frame frame) {
		boolean that = clause.below(token, "mark")
			.stream()
			.anyMatch((mark) -> List.of("that", "to").contains(Clause.lower(mark.text())));
		boolean phrase = clause.hangs(token, "nmod") && frame.prepositions().contains(clause.preposition(token))
				&& !token.lemma().equals("comment");
		return phrase || (that && frame.takes("clause") && clause.hangs(token, "ccomp", "acl", "xcomp", "advcl")
				&& !clause.hangs(token, "acl:relcl"));
	}

}
