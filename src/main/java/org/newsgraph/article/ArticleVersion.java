package org.newsgraph.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.CorrectionNotice;

/**
 * One text of an article, and what it changed in the one before.
 *
 * @param version from 1
 * @param recordedFrom when it came into the graph
 * @param recordedTo when the next one took its place
 * @param headline the one it had, if that was kept
 * @param text all of it
 * @param correction what the publisher says was put right, in its own words
 * @param added paragraphs that were not in the version before; all of the first
 * @param removed paragraphs of the version before that are gone
 */
record ArticleVersion(int version, Instant recordedFrom, @Nullable Instant recordedTo, @Nullable String headline,
		String text, @Nullable String correction, List<String> added, List<String> removed) {

	/**
	 * Makes a version of texts as they are stored.
	 * @param before the text of the version before; {@code null} for the first
	 */
	static ArticleVersion of(int version, Instant recordedFrom, @Nullable Instant recordedTo, @Nullable String headline,
			String text, @Nullable String before) {
		List<String> now = paragraphs(text);
		List<String> then = (before != null) ? paragraphs(before) : List.of();
		return new ArticleVersion(version, recordedFrom, recordedTo, headline, text, correction(now),
				without(now, then), without(then, now));
	}

	private static @Nullable String correction(List<String> paragraphs) {
		return paragraphs.stream()
			.flatMap((paragraph) -> CorrectionNotice.findIn(paragraph).stream())
			.findFirst()
			.orElse(null);
	}

	private static List<String> paragraphs(String text) {
		return Arrays.stream(text.split("\n\n")).filter((paragraph) -> !paragraph.isBlank()).toList();
	}

	private static List<String> without(List<String> some, List<String> others) {
		Set<String> known = new HashSet<>(others);
		List<String> left = new ArrayList<>(some);
		left.removeIf(known::contains);
		return List.copyOf(left);
	}

}
