package org.newsgraph.reading.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Words as one string. */
final class Texts {

	private Texts() {
	}

	/** The words from one to another as they stand, white space made one blank. */
	static String of(Sentence sentence, int from, int to) {
		StringBuilder text = new StringBuilder();
		List<Token> tokens = sentence.tokens();
		for (int i = from; i < to; i++) {
			if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
				text.append(' ');
			}
			text.append(tokens.get(i).text());
		}
		return text.toString();
	}

	static boolean isCapitalized(String word) {
		return Character.isUpperCase(word.charAt(0));
	}

	static String lower(Standing standing) {
		return standing.name().toLowerCase(Locale.ROOT);
	}

	/** The part of an id that is made of a name. */
	static String slug(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('ł', 'l')
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
