package org.newsgraph.reading.event;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Tells news from a description: "companies that help the army" says which companies are
 * meant, not that some helped today.
 */
final class Description {

	private Description() {
	}

	/** Whether a match only says which ones of many are meant. */
	static boolean holds(Match match) {
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
