package org.newsgraph.reading.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place and the agency that a report begins with ("STRELSAU, May 3 (Agency) -- The
 * king"): the parser would take them for who acts, so it gets blanks in their place,
 * which moves no offset.
 */
final class Dateline {

	private static final String DATE = "(?:,? (?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?)";

	private static final String AGENCY = "(?: ?\\([\\p{L}][\\p{L}\\p{N} ./&-]{1,30}\\)|, \\p{Lu}{2,8}(?= ?[-–—]))";

	private static final String DASH = " ?(?:--|[-–—:])";

	private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){0,2}";

	private static final String CAPITALS = "(?:\\p{Lu}[\\p{L}]+ )?\\p{Lu}[\\p{Lu}.'’]{3,}(?:[ -]\\p{Lu}[\\p{Lu}.'’]+){0,3}";

	private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20})?)?";

	private static final Pattern WRITTEN = Pattern.compile("(?<=^|\n)(?:" + CAPITALS + REGION + DATE + "?" + AGENCY
			+ "?" + DASH + "|" + NAME + REGION + DATE + ",?" + AGENCY + "(?:" + DASH + ")?) (?=[\\p{Lu}\"'“])");

	private Dateline() {
	}

	static String blanked(String text) {
		Matcher dateline = WRITTEN.matcher(text);
		StringBuilder plain = new StringBuilder(text);
		while (dateline.find()) {
			for (int i = dateline.start(); i < dateline.end(); i++) {
				plain.setCharAt(i, ' ');
			}
		}
		return plain.toString();
	}

}
