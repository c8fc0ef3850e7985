package org.newsgraph.reading.statement;

import java.util.Arrays;

/** What the words of a quotation look like. */
final class QuoteShape {

	private static final int LONGEST_TITLE = 9;

	private final String text;

	QuoteShape(String text) {
		this.text = text;
	}

	int words(Quotation quotation) {
		return this.text.substring(quotation.innerStart(), quotation.innerEnd()).strip().split("\\s+").length;
	}

	/** "The Last Ferry to Anywhere": most words are capitalised, and nothing is said. */
	boolean isTitle(Quotation quotation) {
		String[] words = this.text.substring(quotation.innerStart(), quotation.innerEnd()).strip().split("\\s+");
		long longer = Arrays.stream(words).filter((word) -> word.length() > 3).count();
		long capital = Arrays.stream(words)
			.filter((word) -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
			.count();
		boolean ends = "!?".indexOf(this.text.charAt(quotation.innerEnd() - 1)) >= 0;
		return words.length <= LONGEST_TITLE && longer > 0 && capital == longer && !ends;
	}

	boolean isSentence(Quotation quotation) {
		int last = quotation.innerEnd() - 1;
		while (last > quotation.innerStart() && "'\u2019".indexOf(this.text.charAt(last)) >= 0) {
			last--;
		}
		return ".!?,\u2026".indexOf(this.text.charAt(last)) >= 0;
	}

	Span spoken(Quotation quotation) {
		int start = quotation.innerStart();
		int end = quotation.innerEnd();
		while (end > start && (this.text.charAt(end - 1) == ',' || Character.isWhitespace(this.text.charAt(end - 1)))) {
			end--;
		}
		while (start < end && Character.isWhitespace(this.text.charAt(start))) {
			start++;
		}
		return new Span(start, end);
	}

	/** Whether nothing but blanks, marks and "that" is left outside the quotation. */
	boolean isCovered(Found found, Quotation quotation) {
		String before = this.text.substring(Math.min(found.start(), quotation.start()), quotation.start());
		String after = this.text.substring(Math.min(quotation.end(), found.end()), found.end());
		return before.replace("that", "").chars().noneMatch(Character::isLetterOrDigit)
				&& after.chars().noneMatch(Character::isLetterOrDigit);
	}

}
