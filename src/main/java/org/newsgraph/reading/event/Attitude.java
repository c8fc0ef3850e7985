package org.newsgraph.reading.event;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** What a word says about the happening that hangs on it: "plans to", "refused to". */
enum Attitude {

	/** It is meant to happen. */
	PLAN,
	/** The one who would do it says it will. */
	PROMISE,
	/** The one who would do it says it will not. */
	REFUSE,
	/** It is held over somebody. */
	THREATEN,
	/** Somebody else is asked to do it. */
	REQUEST,
	/** It is wished, tried, weighed or feared. */
	WISH,
	/** It did not come to it. */
	FAIL,
	/** It was going on and ended. */
	STOP,
	/** It is said not to be so. */
	DENY,
	/** Somebody is charged with it. */
	ALLEGE,
	/** Somebody says so. */
	REPORT,
	/** Said of what somebody else may do: allowed, helped. */
	PERMIT,
	/** It is what something else is for: "a role in ending the war". */
	AIM;

	private static final Map<String, Attitude> WORDS = load();

	static Optional<Attitude> of(Token token) {
		return Optional.ofNullable(WORDS.get(Words.lemma(token)));
	}

	/** As {@link #of(Token)}, but "rule out" is not "rule". */
	static Optional<Attitude> of(Sentence sentence, Token token) {
		Attitude whole = WORDS.get(PatternMatcher.withParticle(sentence, token));
		return (whole != null) ? Optional.of(whole) : of(token);
	}

	private static Map<String, Attitude> load() {
		Map<String, Attitude> words = new HashMap<>();
		for (String line : Words.lines("attitudes.txt")) {
			String[] parts = line.split("\\s*:\\s*", 2);
			for (String word : parts[1].split("\\s+")) {
				words.put(word, valueOf(parts[0].toUpperCase(Locale.ROOT)));
			}
		}
		return words;
	}

}
