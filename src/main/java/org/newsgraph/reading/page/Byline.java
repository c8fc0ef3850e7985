package org.newsgraph.reading.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names in "By Jane Doe and John Roe". */
final class Byline {

	private static final Pattern OPENER = Pattern.compile(
			"^(?:posted on .{0,40}? by|(?:posted|written|reporting|story|words|text|article) by:?|by:?|from|von|por|par|di|av|door|autor:?|authors?:?)\\s+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;]|\\s(?:&|and|with|und|y|et) )\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BEHIND = Pattern
		.compile("\\s*(?:[|•·(]|\\s/|\\s[-–—](?:\\s|$)|\\s[@\\d]|\\b(?:for|in|at|of the|For [Tt]he)\\b).*");

	private static final Pattern NAME = Pattern
		.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|van|von|der|al|el|bin|da|di|le|la) )?\\p{Lu}[\\p{L}'’.-]*){1,4}");

	private static final Set<String> NOBODY = Set.of("admin", "administrator", "author", "authors", "editor",
			"no author", "unknown", "anonymous", "guest", "staff", "staff writer", "staff reporter", "webmaster",
			"author:", "by", "written by", "about the author", "follow", "phd", "ph.d", "ph.d.", "md", "m.d.",
			"reviews", "share", "comments", "tune in");

	private static final int MOST_WORDS = 5;

	private static final int LONGEST = 60;

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

	/**
	 * Those whom the markup of a page calls its authors, whatever their names look like.
	 */
	static List<String> marked(String byline) {
		boolean address = byline.contains("://") || byline.strip().startsWith("@");
		return parts(address ? "" : byline)
			.filter((name) -> Words.count(name) <= MOST_WORDS && name.length() <= LONGEST)
			.filter((name) -> name.codePoints().anyMatch(Character::isLetter))
			.filter((name) -> !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
			.distinct()
			.toList();
	}

	/** The persons named; a desk or an agency is no person and is left out. */
	static List<String> names(String byline) {
		return parts(byline).filter((name) -> NAME.matcher(name).matches()).distinct().toList();
	}

	private static Stream<String> parts(String byline) {
		String bare = BEHIND.matcher(OPENER.matcher(PlainBlocks.tidy(byline)).replaceFirst("")).replaceFirst("");
		List<String> parts = Arrays.stream(BETWEEN.split(bare))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
		return isOneName(parts) ? Stream.of(bare) : parts.stream();
	}

	/** "Staff and news services" */
	private static boolean isOneName(List<String> parts) {
		return parts.size() == 2 && parts.stream().noneMatch((part) -> NAME.matcher(part).matches());
	}

}
