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

	private static final String OPENING = "(?:^|(?<=[.!?\"”’)\\]]\\s))";

	/** What an agency puts before its story, in brackets. */
	private static final String BRACKETED = "[(\\[](?:corrects|clarifies|refiles (?:to|with|after))\\b";

	/** What an agency puts below its story; others correct things, too. */
	private static final String CORRECTS = "this (?:version|story|article|item) (?:of [^.]{0,30})?(?:(?-i:CORRECTS)|corrects"
			+ " (?:(?:(?:the|a|an) )?(?:(?:first|last|given|family) )?(?:spellings?|names?|surname|titles?|age|headline|byline"
			+ "|dateline|caption|attribution|quotation|quote|typo|misspelling)\\b|that (?:the|an?|he|she|it|they|there)\\b|to (?:say|show|reflect|clarify)\\b"
			+ "|[^.]{0,120}\\bin (?:the )?(?:\\w+ )?(?:paragraph|headline|summary)))";

	private static final String SLIP = "(?:because of|due to|owing to) an? (?:editing|editor[’']s|transcription|reporting) error,"
			+ " (?:an?|the|this|our) (?:(?:earlier|previous|original) )?(?:version|article|story|headline|caption)\\b";

	private static final String DAY = "(?:(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:,? \\d{4})?,? |version of (?:the|this) )?";

	private static final Pattern NOTICE = Pattern
		.compile(OPENING + "[\\p{P}\\s]{0,4}" + LABEL + "(?: appended)?" + DATE + "(?:\\s*[:—–]|\\s-\\s)" + "|"
				+ OPENING + BRACKETED + "|" + OPENING + "[\\p{P}\\s]{0,4}(?:" + CORRECTS + "|" + SLIP + ")"
				+ "|\\b(?:an?|the) (?:earlier|previous|original|prior) (?:version|edition|headline|caption)"
				+ " (?:(?:of|on|to) this " + PIECE + "|(?:incorrectly|wrongly|mistakenly|erroneously))\\b" + "|\\bthis "
				+ DAY + PIECE + " (?:has been|was) (?:corrected|amended|clarified|updated to correct)\\b"
				+ "|\\b(?:has been|was) corrected to (?:say|show|reflect|clarify|remove|fix|state)\\b",
				Pattern.CASE_INSENSITIVE);

	private static final Pattern HEADING = Pattern.compile("[\\p{P}\\s]{0,4}" + LABEL + DATE + "[\\p{P}\\s]{0,4}",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern IN_BRACKETS = Pattern
		.compile("\\([^()]*+(?:\\([^()]*+\\)[^()]*+){0,9}+\\)|\\[[^\\[\\]]*+\\]");

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]?\\s+(?=[\\p{Lu}\\p{P}])");

	private static final String BETWEEN_PARAGRAPHS = "\n\n";

	private CorrectionNotice() {
	}

	/**
	 * The notice in a paragraph, to its end or that of the brackets around it; empty if
	 * there is none.
	 */
	public static Optional<String> findIn(String paragraph) {
		Span notice = Span.in(paragraph);
		return notice.isEmpty() ? Optional.empty() : Optional.of(paragraph.substring(notice.start(), notice.end()));
	}

	/** The same text, as long as before, with blanks in place of its notices. */
	public static String blanked(String text) {
		StringBuilder news = new StringBuilder(text);
		boolean headed = false;
		int from = 0;
		for (String paragraph : text.split(BETWEEN_PARAGRAPHS, -1)) {
			Span notice = headed ? new Span(0, paragraph.length()) : Span.in(paragraph);
			news.replace(from + notice.start(), from + notice.end(), " ".repeat(notice.end() - notice.start()));
			headed = HEADING.matcher(paragraph).matches();
			from += paragraph.length() + BETWEEN_PARAGRAPHS.length();
		}
		return news.toString();
	}

	/**
	 * Where a notice stands in its paragraph.
	 *
	 * @param start where the sentence begins that opens it
	 * @param end of the brackets around it, or of the paragraph
	 */
	private record Span(int start, int end) {

		static Span in(String paragraph) {
			Matcher notice = NOTICE.matcher(paragraph);
			if (!notice.find()) {
				return new Span(0, 0);
			}
			int start = SENTENCE_END.matcher(paragraph)
				.results()
				.mapToInt(MatchResult::end)
				.filter((end) -> end <= notice.start())
				.max()
				.orElse(0);
			Matcher brackets = IN_BRACKETS.matcher(paragraph).region(start, paragraph.length());
			boolean inBrackets = brackets.lookingAt() && brackets.end() > notice.start();
			return new Span(start, inBrackets ? brackets.end() : paragraph.length());
		}

		boolean isEmpty() {
			return this.start == this.end;
		}

	}

}
