package org.newsgraph.reading.name;

import java.util.ArrayList;
import java.util.List;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * "Robert “Bob” Smith": one person by three words.
 *
 * @param first the given name
 * @param nickname the word between the marks
 * @param last the surname
 */
record Nicknames(String first, String nickname, String last) {

	private static final String MARKS = "\"“”''``";

	/** Those that a sentence introduces. */
	static List<Nicknames> in(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		List<Nicknames> found = new ArrayList<>();
		for (int at = 2; at + 2 < tokens.size(); at++) {
			boolean marked = isMark(tokens.get(at - 1)) && isMark(tokens.get(at + 1));
			if (marked && isName(tokens.get(at)) && isPerson(tokens.get(at - 2)) && isName(tokens.get(at + 2))) {
				found.add(new Nicknames(tokens.get(at - 2).text(), tokens.get(at).text(), tokens.get(at + 2).text()));
			}
		}
		return found;
	}

	/** Lets each of the three words stand for the person from now on. */
	void introduce(Roster roster) {
		String id = roster.person(this.first + " " + this.last);
		List.of(this.first, this.nickname, this.last).forEach((word) -> roster.call(id, word));
	}

	private static boolean isMark(Token token) {
		return MARKS.contains(token.text());
	}

	private static boolean isName(Token token) {
		return token.isName() && Texts.isCapitalized(token.text());
	}

	private static boolean isPerson(Token token) {
		return isName(token) && token.entity().equals("PERSON");
	}

}
