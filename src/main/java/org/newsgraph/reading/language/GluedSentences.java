package org.newsgraph.reading.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import edu.stanford.nlp.ling.CoreLabel;

/**
 * Parts sentences that have lost the blank between them, as in "It rained.He left", and
 * tells where their words stood before.
 */
final class GluedSentences {

	private static final Pattern SEAM = Pattern
		.compile("(?<=[\\p{Ll}\\p{Lu}]\\p{Ll}{2}[.!?])(?=(?!Com|Net|Org)\\p{Lu}\\p{Ll}*(?:[ ,]|'s ))");

	private static final Pattern ADDRESS = Pattern.compile("[/@_]|\\p{L}\\.\\p{Ll}");

	/** No address is longer that is told from the end of a sentence. */
	private static final int LONGEST_WORD = 200;

	/** Where the blanks stand that were put in, in order. */
	private final List<Integer> gaps = new ArrayList<>();

	private final String parted;

	GluedSentences(String text) {
		StringBuilder parts = new StringBuilder(text.length());
		Matcher seam = SEAM.matcher(text);
		int from = 0;
		while (seam.find()) {
			if (!ADDRESS.matcher(wordBefore(text, seam.start())).find()) {
				parts.append(text, from, seam.start());
				this.gaps.add(parts.length());
				parts.append(' ');
				from = seam.start();
			}
		}
		this.parted = parts.append(text, from, text.length()).toString();
	}

	private static String wordBefore(String text, int end) {
		int start = end;
		while (start > Math.max(0, end - LONGEST_WORD) && !Character.isWhitespace(text.charAt(start - 1))) {
			start--;
		}
		return text.substring(start, end);
	}

	/** The text with a blank at each seam. */
	String parted() {
		return this.parted;
	}

	/** Moves the words of one sentence to where they stood. */
	void putBack(List<CoreLabel> tokens) {
		if (!this.gaps.isEmpty()) {
			tokens.forEach(this::putBack);
		}
	}

	private void putBack(CoreLabel token) {
		int before = gapsBefore(token.beginPosition());
		token.setBeginPosition(token.beginPosition() - before);
		token.setEndPosition(token.endPosition() - before);
	}

	private int gapsBefore(int position) {
		int at = Collections.binarySearch(this.gaps, position);
		return (at >= 0) ? at : -at - 1;
	}

}
