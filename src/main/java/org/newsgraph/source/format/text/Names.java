package org.newsgraph.source.format.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The names in a byline of a wire: "By Ann Quill and Bo Reed, Example Wire". */
public final class Names {

	private static final Pattern BY = Pattern.compile("^by\\s+", Pattern.CASE_INSENSITIVE);

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/&]|\\band\\b)\\s*");

	private Names() {
	}

	/** The names of at least two words; if there are none, the byline as it is. */
	public static List<String> in(String byline) {
		String names = BY.matcher(byline.strip()).replaceFirst("");
		List<String> full = Arrays.stream(BETWEEN.split(names)).filter((name) -> name.contains(" ")).toList();
		return full.isEmpty() ? List.of(names) : full;
	}

}
