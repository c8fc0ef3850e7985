package org.newsgraph.reading;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which publishers say that they put something right. They repeat what was
 * wrong, so nothing in them is news.
 */
public final class CorrectionNotice {

	private static final String PIECE = "(?:article|story|report|post|piece|headline|dispatch)";

	private static final String LABEL = "(?:(?:corrections?|clarifications?)(?: (?:and|&) (?:corrections?|clarifications?))?"
			+ "|corrected version|editor[’']s note|editors[’'] note|erratum)(?: to (?:this|our)[^:.]{0,30})?";

	private static final String DATE = "(?:\\s*\\([^)]{0,40}\\)|,?\\s[^:.]{0,12}\\.?[^:.]{0,8}\\d[^:.]{0,12})?";

	private static final Pattern NOTICE = Pattern.compile(
			"(?:^|(?<=[.!?\"”’)]\\s))[\\p{P}\\s]{0,4}" + LABEL + DATE + "(?:\\s*[:—–]|\\s-\\s)"
					+ "|\\b(?:an?|the) (?:earlier|previous|original|prior) (?:version|edition|headline|caption)"
					+ " (?:(?:of|on|to) this " + PIECE + "|(?:incorrectly|wrongly|mistakenly|erroneously))\\b"
					+ "|\\bthis " + PIECE + " (?:has been|was) (?:corrected|amended|clarified|updated to correct)\\b"
					+ "|\\b(?:has been|was) corrected to (?:say|show|reflect|clarify|remove|fix|state)\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern HEADING = Pattern.compile("[\\p{P}\\s]{0,4}" + LABEL + DATE + "[\\p{P}\\s]{0,4}",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[\\p{Lu}\\p{P}])");

	private static final String BETWEEN_PARAGRAPHS = "\n\n";

	private CorrectionNotice() {
	}

	/** The notice in a paragraph, to its end; empty if there is none. */
	public static Optional<String> findIn(String paragraph) {
		int start = startIn(paragraph);
		return (start < paragraph.length()) ? Optional.of(paragraph.substring(start)) : Optional.empty();
	}

	/** The same text, as long as before, with blanks in place of its notices. */
	public static String blanked(String text) {
		StringBuilder news = new StringBuilder(text);
		boolean headed = false;
		int from = 0;
		for (String paragraph : text.split(BETWEEN_PARAGRAPHS, -1)) {
			int start = headed ? 0 : startIn(paragraph);
			news.replace(from + start, from + paragraph.length(), " ".repeat(paragraph.length() - start));
			headed = HEADING.matcher(paragraph).matches();
			from += paragraph.length() + BETWEEN_PARAGRAPHS.length();
		}
		return news.toString();
	}

	/** Where the sentence begins that opens the notice; the end if there is none. */
	private static int startIn(String paragraph) {
		Matcher notice = NOTICE.matcher(paragraph);
		if (!notice.find()) {
			return paragraph.length();
		}
		return SENTENCE_END.matcher(paragraph)
			.results()
			.mapToInt(MatchResult::end)
			.filter((end) -> end <= notice.start())
			.max()
			.orElse(0);
	}

}
