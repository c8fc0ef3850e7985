package org.newsgraph.reading.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * "Posted on January 3, 2022 by Jane Doe": the date of a page that tells it to readers
 * alone.
 */
final class DateLine {

	private static final int LONGEST = 120;

	private static final Pattern SAID = Pattern.compile(
			"\\b(?:posted|published|updated|written|created|last (?:edited|modified|changed|updated))\\b[^\\d]{0,30}?(?=\\d|\\p{Lu}\\p{L}{2,8}\\.? \\d)",
			Pattern.CASE_INSENSITIVE);

	private DateLine() {
	}

	/** What stands behind such words in the first short line that has them. */
	static Optional<String> of(Document document) {
		for (Element element : document.select("div,p,span,li,small,em,td,h2,h3,h4,h5,time,footer")) {
			String line = element.ownText();
			Matcher said = SAID.matcher(line);
			if (!line.isEmpty() && line.length() <= LONGEST && said.find()) {
				return Optional.of(line.substring(said.end()));
			}
		}
		return Optional.empty();
	}

}
