package org.newsgraph.reading.page;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.newsgraph.reading.WordTable;

/** Which language a script, or letters that only one language has, speak for. */
final class Script {

	private static final int TELLING = 3;

	private final Map<UnicodeScript, String> languages = new EnumMap<>(UnicodeScript.class);

	private final Map<Integer, String> letters = new HashMap<>();

	Script() {
		WordTable.rows(Script.class, "scripts.tsv", 2).forEach((row) -> {
			if (row.get(0).equals("script")) {
				this.languages.put(UnicodeScript.forName(row.get(1)), row.get(2));
			}
			else {
				row.get(1).codePoints().forEach((letter) -> this.letters.put(letter, row.get(2)));
			}
		});
	}

	/**
	 * The language most letters speak for.
	 * @return BCP 47 tag; "en" if the letters are Latin or there are none
	 */
	String language(String text) {
		Map<String, Integer> votes = new HashMap<>();
		Map<String, Integer> telling = new HashMap<>();
		text.codePoints().filter(Character::isLetter).forEach((letter) -> {
			votes.merge(this.languages.getOrDefault(UnicodeScript.of(letter), "en"), 1, Integer::sum);
			String only = this.letters.get(letter);
			if (only != null) {
				telling.merge(only, 1, Integer::sum);
			}
		});
		String script = most(votes);
		return (!"en".equals(script) && telling.getOrDefault(most(telling), 0) >= TELLING) ? most(telling) : script;
	}

	private static String most(Map<String, Integer> votes) {
		return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("en");
	}

}
