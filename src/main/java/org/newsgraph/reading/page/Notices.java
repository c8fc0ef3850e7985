package org.newsgraph.reading.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.newsgraph.reading.ReadingWarning;
import org.newsgraph.reading.ReadingWarning.Code;

/** Puts into words what was noticed while cleaning. */
final class Notices {

	/** Clocks and time zones differ; a day is no forgery. */
	private static final Duration TOLERANCE = Duration.ofDays(1);

	private final List<ReadingWarning> warnings = new ArrayList<>();

	void onCharacters(boolean repaired) {
		if (repaired) {
			add(Code.REPAIRED_CHARACTERS,
					"Characters that no text has were removed or mended. Check the character set it was decoded with if words look wrong.");
		}
	}

	void onHeadline(@Nullable String headline) {
		if (headline == null) {
			add(Code.NO_HEADLINE, "No headline was given or found. Give one to tell the article by.");
		}
	}

	void onDate(@Nullable Instant publishedAt, Instant receivedAt) {
		if (publishedAt == null) {
			add(Code.NO_PUBLICATION_DATE,
					"No publication date was given or found: dates are counted from the day it was handed in. Give publishedAt.");
		}
		else if (publishedAt.isAfter(receivedAt.plus(TOLERANCE))) {
			add(Code.FUTURE_PUBLICATION_DATE, "The publication date " + publishedAt
					+ " lies in the future and was kept. Correct publishedAt if it is wrong.");
		}
	}

	void onLanguage(String language) {
		if (!language.equals("en") && !language.startsWith("en-")) {
			add(Code.UNSUPPORTED_LANGUAGE, "The text is not in English (" + language
					+ "): it is kept and can be searched, but not read. Give language \"en\" if that is wrong.");
		}
	}

	List<ReadingWarning> warnings() {
		return List.copyOf(this.warnings);
	}

	private void add(Code code, String message) {
		this.warnings.add(new ReadingWarning(code, message));
	}

}
