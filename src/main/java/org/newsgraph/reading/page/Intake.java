package org.newsgraph.reading.page;

import java.util.Objects;
import java.util.regex.Pattern;

import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.UnreadableException;
import org.newsgraph.reading.UnreadableException.Reason;

/**
 * What is handed in, once it is known to be text and not too much of it.
 *
 * @param source the text or page as given
 * @param isPage whether it is HTML; a text that opens as a page does is taken for one
 */
record Intake(String source, boolean isPage) {

	/** In characters, and in bytes of UTF-8. */
	static final int LIMIT = 1_000_000;

	private static final Pattern PAGE = Pattern
		.compile("^\\s{0,100}\\uFEFF?\\s{0,100}(?:<!doctype\\s+html|<html)[\\s>]", Pattern.CASE_INSENSITIVE);

	private static final Pattern OTHER_FILE = Pattern
		.compile("^\\uFEFF?(?:%PDF-|PK\\x03\\x04|GIF8[79]a|\\{\\\\rtf|.?PNG\\r?\\n|Rar!|7z\\xBC|\\x1F.?\\x08)");

	/**
	 * Checks what can be checked without reading it.
	 * @throws UnreadableException if it is ambiguous, too large, empty or no text
	 */
	static Intake of(Manuscript manuscript) {
		if ((manuscript.text() == null) == (manuscript.html() == null)) {
			throw new UnreadableException(Reason.AMBIGUOUS, "Give either text or html, and only one of the two.");
		}
		boolean isPage = manuscript.html() != null;
		String source = Objects.requireNonNull(isPage ? manuscript.html() : manuscript.text());
		checkSize(source);
		checkKind(source);
		return new Intake(source, isPage || PAGE.matcher(source).lookingAt());
	}

	private static void checkSize(String source) {
		if (source.length() > LIMIT || bytes(source) > LIMIT) {
			throw new UnreadableException(Reason.TOO_LARGE,
					"An article may have 1,000,000 characters or bytes at most. Hand in one article at a time, as text if its page is too large.");
		}
	}

	private static void checkKind(String source) {
		if (OTHER_FILE.matcher(source).lookingAt()) {
			throw new UnreadableException(Reason.NOT_TEXT,
					"This is a file of another kind (PDF, RTF, archive or picture). Extract its text and hand that in.");
		}
		Characters characters = Characters.of(source);
		if (characters.areBlank()) {
			throw new UnreadableException(Reason.EMPTY, "There is no text in it. Hand in the text of the article.");
		}
		if (characters.areNoText()) {
			throw new UnreadableException(Reason.NOT_TEXT,
					"Too many characters of it cannot be part of a text: it is binary, or was decoded with the wrong character set. Decode it with its own character set and hand it in as UTF-8.");
		}
	}

	private static long bytes(String source) {
		return source.codePoints().mapToLong((point) -> {
			int bits = Integer.SIZE - Integer.numberOfLeadingZeros(point);
			return (bits <= 7) ? 1 : (bits <= 11) ? 2 : (bits <= 16) ? 3 : 4;
		}).sum();
	}

}
