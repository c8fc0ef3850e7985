package org.newsgraph.article;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Knows the words by which publishers say that they put something right. */
final class Correction {

	private static final Pattern OPENING = Pattern.compile(
			"^[\\p{P}\\s]{0,4}(?:correction|corrections|clarification|corrected version|editor[’']s note|editors[’'] note|erratum)\\b.{0,40}?[:—–-].*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern ABOUT_ITSELF = Pattern.compile(
			"\\b(?:(?:an?|the) (?:earlier|previous|original|prior) (?:version|edition) of this (?:article|story|report|post|piece|headline)"
					+ "|this (?:article|story|report|post|headline|piece) (?:has been|was) (?:corrected|amended|clarified)"
					+ "|(?:has been|was) corrected to (?:say|show|reflect|clarify|remove|fix|state))\\b",
			Pattern.CASE_INSENSITIVE);

	private Correction() {
	}

	/** The first paragraph that is a notice of a correction; {@code null} if none is. */
	static @Nullable String in(List<String> paragraphs) {
		return paragraphs.stream()
			.filter((paragraph) -> ABOUT_ITSELF.matcher(paragraph).find() || OPENING.matcher(paragraph).matches())
			.findFirst()
			.orElse(null);
	}

}
