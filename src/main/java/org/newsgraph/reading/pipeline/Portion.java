package org.newsgraph.reading.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.newsgraph.reading.CorrectionNotice;
import org.newsgraph.reading.ReadingWarning;
import org.newsgraph.reading.ReadingWarning.Code;
import org.newsgraph.reading.language.Sentence;

/**
 * As much of a text as is read, so that reading is bounded in time and memory whatever
 * comes in: no more than so many words, and none that is no word; and nothing that a
 * publisher takes back.
 *
 * @param text the beginning of the text that is read, or all of it, with blanks in place
 * of corrections
 * @param words the same with blanks where it is not read
 * @param warnings what was left out
 */
record Portion(String text, String words, List<ReadingWarning> warnings) {

	/** Words and marks; the longest pieces of a newspaper have fewer. */
	static final int MOST_WORDS = 20_000;

	/** In UTF-16 units; addresses on the web are shorter as a rule. */
	static final int LONGEST_WORD = 500;

	static Portion of(String kept) {
		List<ReadingWarning> warnings = new ArrayList<>();
		String whole = CorrectionNotice.blanked(kept);
		StringBuilder words = new StringBuilder(whole);
		int skipped = blankLongWords(words);
		if (skipped > 0) {
			warnings.add(new ReadingWarning(Code.SKIPPED_WORDS, String.format(Locale.ROOT,
					"What is longer than %s characters without a blank is no word: %s of the kind were kept but not read.",
					LONGEST_WORD, skipped)));
		}
		int end = end(words);
		if (end < whole.length()) {
			warnings.add(new ReadingWarning(Code.CUT_TEXT, String.format(Locale.ROOT,
					"Only the first %s words were read, %s of %s characters; all are kept. Hand in one article at a time.",
					MOST_WORDS, end, whole.length())));
		}
		return new Portion(whole.substring(0, end), words.substring(0, end), List.copyOf(warnings));
	}

	/** All warnings, together with those that only the sentences give rise to. */
	List<ReadingWarning> warnings(List<Sentence> sentences) {
		long parts = sentences.stream().filter(Sentence::isPart).count();
		List<ReadingWarning> all = new ArrayList<>(this.warnings);
		if (parts > 0) {
			all.add(new ReadingWarning(Code.CUT_SENTENCE, String.format(Locale.ROOT,
					"Sentences too long to be understood as a whole were read in %s parts: a table, a list, or a text without stops. What spans two parts may be missing.",
					parts)));
		}
		return List.copyOf(all);
	}

	private static int blankLongWords(StringBuilder words) {
		int skipped = 0;
		int start = 0;
		for (int at = 0; at <= words.length(); at++) {
			if (at == words.length() || Character.isWhitespace(words.charAt(at))) {
				if (at - start > LONGEST_WORD) {
					words.replace(start, at, " ".repeat(at - start));
					skipped++;
				}
				start = at + 1;
			}
		}
		return skipped;
	}

	/** Where reading ends: behind the last blank before there are too many words. */
	private static int end(StringBuilder words) {
		int count = 0;
		int blank = 0;
		for (int at = 0; at < words.length(); at++) {
			char unit = words.charAt(at);
			if (Character.isWhitespace(unit)) {
				blank = at;
			}
			else if (at == 0 || !Character.isLetterOrDigit(unit) || !Character.isLetterOrDigit(words.charAt(at - 1))) {
				count++;
			}
			if (count > MOST_WORDS) {
				return blank;
			}
		}
		return words.length();
	}

}
