package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Token;

/**
 * "adopted a resolution condemning it": what a text says is said by who adopts or signs
 * it, and by nobody before.
 */
final class Texts {

	private static final Set<List<String>> WORDS = Set.copyOf(WordTable.rows(Texts.class, "texts.tsv", 2));

	private Texts() {
	}

	/** Who speaks through the text that is the source of a verb; else the source. */
	static Token author(Clause clause, Token source) {
		return is("draft", source) || is("paper", source) ? adopter(clause, source).orElse(source) : source;
	}

	/** Whether the source of a verb is a text that nobody has made his own. */
	static boolean isNobodys(Clause clause, Token verb, Token source) {
		boolean within = source.index() < verb.index() && clause.tree().isUnder(verb, source);
		boolean open = is("draft", source) && (within || isDraft(clause, source));
		boolean held = is("paper", source) && within && isHeldUp(clause, source);
		return (open || held) && clause.below(source, "nmod:poss", "nmod:by", "nmod:from").isEmpty();
	}

	/** "a draft resolution" */
	private static boolean isDraft(Clause clause, Token text) {
		return is("hold", text) || clause.below(text, "amod", "compound").stream().anyMatch((word) -> is("hold", word));
	}

	private static Optional<Token> adopter(Clause clause, Token text) {
		return Stream
			.concat(object(clause, text).stream(), clause.below(text, "acl").stream().filter(clause::isPassive))
			.filter((verb) -> is("deed", verb) && clause.isFact(verb))
			.flatMap((verb) -> Sources.doer(clause, verb, false).stream())
			.findFirst();
	}

	private static boolean isHeldUp(Clause clause, Token text) {
		return object(clause, text).filter((verb) -> is("hold", verb) || is("deed", verb) && !clause.isFact(verb))
			.isPresent();
	}

	/** The verb that tells what is done with it. */
	private static Optional<Token> object(Clause clause, Token text) {
		return clause.head(text).filter((verb) -> verb.isVerb() && clause.hangs(text, "obj", "nsubj:pass"));
	}

	private static boolean is(String sort, Token token) {
		return WORDS.contains(List.of(sort, Clause.lower(token.lemma())));
	}

}
