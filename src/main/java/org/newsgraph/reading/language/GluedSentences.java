package org.newsgraph.reading.language;

import java.util.ArrayList;
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

	private final List<Integer> seams = new ArrayList<>();

	private final String parted;

	GluedSentences(String text) {
		StringBuilder parts = new StringBuilder(text);
		Matcher seam = SEAM.matcher(text);
		while (seam.find()) {
			if (!ADDRESS.matcher(wordBefore(text, seam.start())).find()) {
				parts.insert(seam.start() + this.seams.size(), ' ');
				this.seams.add(seam.start());
			}
		}
		this.parted = parts.toString();
	}

	private static String wordBefore(String text, int end) {
		int start = end;
		while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
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
		if (!this.seams.isEmpty()) {
			tokens.forEach(this::putBack);
		}
	}

	private void putBack(CoreLabel token) {
		int before = seamsBefore(token.beginPosition());
		token.setBeginPosition(token.beginPosition() - before);
		token.setEndPosition(token.endPosition() - before);
	}

	private int seamsBefore(int position) {
		int count = 0;
		while (count < this.seams.size() && this.seams.get(count) + count < position) {
			count++;
		}
		return count;
	}

}
