package org.newsgraph.reading.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "KYIV, Feb. 24 (Agency) — The ministry …": the words before the dash are no part of the
 * first sentence. They stay in the text, because they say where and whose the report is,
 * as a paragraph of their own. A dateline without a date, an agency or a region ("KYIV —
 * …") looks too much like any sentence and is left alone.
 */
final class Dateline {

	private static final String PLACE = "\\p{Lu}[\\p{Lu}'’.]{2,}(?:[ -]\\p{Lu}[\\p{Lu}'’.]+){0,3}";

	private static final String REGION = "(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})";

	private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){0,2}";

	private static final String DATE = "(?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?(?: \\d{4})?)";

	private static final String AGENCY = "(?:,? ?\\([\\p{L}\\p{N} ./&-]{2,40}\\)|, [\\p{Lu}]{2,12})";

	private static final Pattern DATELINE = Pattern.compile("(" + PLACE + "(?:" + REGION + "?" + DATE + "?" + AGENCY
			+ "|" + REGION + "?" + DATE + "|" + REGION + ")|" + NAME + "(?:" + DATE
			+ ")? ?\\([\\p{L}\\p{N} ./&-]{2,40}\\))" + " ?(?:--|[-–—:]) ?(?=[\\p{Lu}\"“‘'])");

	private Dateline() {
	}

	/** The paragraph, or the dateline and the rest of it. */
	static List<String> parted(String paragraph) {
		Matcher dateline = DATELINE.matcher(paragraph);
		if (!dateline.lookingAt()) {
			return List.of(paragraph);
		}
		return List.of(dateline.group(1).strip(), paragraph.substring(dateline.end()));
	}

}
