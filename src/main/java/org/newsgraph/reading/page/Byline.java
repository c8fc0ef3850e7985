package org.newsgraph.reading.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The names in "By Jane Doe and John Roe". */
final class Byline {

	private static final Pattern OPENER = Pattern
		.compile("^(?:by|written by|reporting by|story by|words by|text by|authors?:?)\\s+", Pattern.CASE_INSENSITIVE);

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b|\\bwith\\b)\\s*");

	private static final Pattern BEHIND = Pattern.compile("\\s*(?:[|•·/(]|\\s[-–—]\\s|\\b(?:for|in|at|of the)\\b).*");

	private static final Pattern NAME = Pattern
		.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|van|von|der|al|el|bin|da|di|le|la) )?\\p{Lu}[\\p{L}'’.-]*){1,4}");

	private Byline() {
	}

	/** Those of the line above the body that has the byline; empty if none has. */
	static List<String> of(Lines lines, Lead lead) {
		return IntStream.range(0, Math.min(lead.bodyAt(), lines.size()))
			.filter((index) -> lines.kind(index) == FurnitureKind.BYLINE)
			.mapToObj((index) -> names(lines.get(index).text()))
			.findFirst()
			.orElse(List.of());
	}

	/** The persons named; a desk or an agency is no person and is left out. */
	static List<String> names(String byline) {
		String bare = BEHIND.matcher(OPENER.matcher(byline.strip()).replaceFirst("")).replaceFirst("");
		return Arrays.stream(BETWEEN.split(bare))
			.map(String::strip)
			.filter((name) -> NAME.matcher(name).matches())
			.distinct()
			.toList();
	}

}
