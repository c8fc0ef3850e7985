package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Token;

/**
 * Tells news from a description: "companies that help the army" says which companies are
 * meant, not that some helped today.
 */
final class Description {

	private Description() {
	}

	/** Whether a match only says which ones of many are meant, or asks or judges. */
	static boolean holds(Match match) {
		return isOfMany(match) || asksWhether(match) || isToBlame(match);
	}

	// "asked Chad whether it knew": nothing is asked of Chad but an answer.
	private static boolean asksWhether(Match match) {
		Sentence sentence = match.sentence();
		return Words.lemma(match.trigger()).equals("ask") && sentence.below(match.trigger(), "ccomp", "xcomp")
			.stream()
			.flatMap((asked) -> sentence.below(asked, "mark", "advmod").stream())
			.anyMatch((word) -> word.tag().startsWith("W") || word.lemma().equals("whether"));
	}

	// "Chad is to blame": Chad blames nobody.
	private static boolean isToBlame(Match match) {
		Sentence sentence = match.sentence();
		Token blame = match.anchor();
		return Words.lemma(blame).equals("blame") && !sentence.below(blame, "cop").isEmpty()
				&& sentence.below(blame, "obj").isEmpty();
	}

	private static boolean isOfMany(Match match) {
		Sentence sentence = match.sentence();
		return sentence.above(match.anchor(), "acl:relcl")
			.stream()
			.anyMatch((head) -> head.tag().equals("NNS") && match.actors().contains(head)
					&& isRestrictive(sentence, head, match.anchor()));
	}

	private static boolean isRestrictive(Sentence sentence, Token head, Token verb) {
		return sentence.tokens()
			.subList(head.index(), verb.index())
			.stream()
			.noneMatch((token) -> token.text().equals(","));
	}

}
