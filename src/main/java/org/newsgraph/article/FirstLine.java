package org.newsgraph.article;

import java.util.Iterator;
import java.util.regex.Pattern;

/** What stands for the headline of an article that has none. */
final class FirstLine {

	private static final int LONGEST = 80;

	/** Where and whose a report is says nothing of what it is about. */
	private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu}'’. -]{2,},.{0,80}|.{3,80}\\)");

	private FirstLine() {
	}

	/** The beginning of its first line, and of the next behind a dateline. */
	static String of(String text) {
		Iterator<String> lines = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).iterator();
		String first = lines.hasNext() ? lines.next() : text;
		return shortened(DATELINE.matcher(first).matches() && lines.hasNext() ? first + " – " + lines.next() : first);
	}

	private static String shortened(String line) {
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		return line.substring(0, (space > 0) ? space : LONGEST).strip() + "…";
	}

}
