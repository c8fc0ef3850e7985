package org.newsgraph.reading.name;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Words in a row that the parser takes for one name.
 *
 * @param from first word
 * @param to behind the last word
 * @param type PERSON, ORGANIZATION or LOCATION
 */
record EntitySpan(int from, int to, String type) {

	/** In UTF-16 units; what is longer names nobody. */
	private static final int LONGEST = 200;

	/** For each word the span it belongs to, or {@code null}. */
	static @Nullable EntitySpan[] in(Sentence sentence) {
		List<Token> tokens = sentence.tokens();
		@Nullable EntitySpan[] spans = new EntitySpan[tokens.size()];
		int at = 0;
		while (at < tokens.size()) {
			String type = tokens.get(at).entity();
			int to = at + 1;
			while (to < tokens.size() && tokens.get(to).entity().equals(type)) {
				to++;
			}
			while (at + 1 < to && isCredit(type, tokens.get(at))) {
				at++;
			}
			if (!type.equals("O") && tokens.get(to - 1).end() - tokens.get(at).start() <= LONGEST) {
				java.util.Arrays.fill(spans, at, to, new EntitySpan(at, to, type));
			}
			at = to;
		}
		return spans;
	}

	/** "GETTY Smith waved to the crowd": who took the picture is no part of the name. */
	private static boolean isCredit(String type, Token token) {
		return type.equals("PERSON") && Words.has("credit", token.text());
	}

	boolean isPerson() {
		return this.type.equals("PERSON");
	}

	int length() {
		return this.to - this.from;
	}

	boolean isLongerThan(int start, int end) {
		return this.from < start || this.to > end;
	}

}
