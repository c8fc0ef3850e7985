package org.newsgraph.reading.page;

import java.nio.charset.Charset;

/**
 * Frees a text of what no text has. Line ends become {@code \n}, every other white space
 * a plain space; control, bidirectional and zero-width characters go (joiners between
 * letters of scripts that need them stay), halves of surrogate pairs become U+FFFD; C1
 * controls are what windows-1252 means by them. Nothing is composed or decomposed.
 */
final class TextRepair {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int LAST_LATIN = 0x24F;

	private final StringBuilder clean;

	private int repairs;

	private TextRepair(int length) {
		this.clean = new StringBuilder(length);
	}

	static Repaired repair(String text) {
		String mended = Mojibake.mend(text.replace("\r\n", "\n"));
		TextRepair repair = new TextRepair(mended.length());
		mended.codePoints().forEach(repair::add);
		boolean garbled = mended.length() != text.replace("\r\n", "\n").length();
		return new Repaired(repair.clean.toString(), repair.repairs > 0 || garbled);
	}

	private void add(int point) {
		switch (Character.getType(point)) {
			case Character.CONTROL -> addControl(point);
			case Character.FORMAT -> addFormat(point);
			case Character.SURROGATE -> replace("\uFFFD");
			case Character.SPACE_SEPARATOR -> this.clean.append(' ');
			case Character.LINE_SEPARATOR -> this.clean.append('\n');
			case Character.PARAGRAPH_SEPARATOR -> this.clean.append("\n\n");
			case Character.UNASSIGNED -> addUnassigned(point);
			default -> addPlain(point);
		}
	}

	private void addPlain(int point) {
		this.repairs += (point == 0xFFFD) ? 1 : 0;
		this.clean.appendCodePoint(point);
	}

	private void addControl(int point) {
		switch (point) {
			case '\n', '\r', '\f', 0x0B -> this.clean.append('\n');
			case '\t' -> this.clean.append(' ');
			default -> replace((point < 0x80) ? "" : windows(point));
		}
	}

	private static String windows(int point) {
		String meant = new String(new byte[] { (byte) point }, WINDOWS);
		return (meant.charAt(0) == '\uFFFD') ? "" : meant;
	}

	private void addFormat(int point) {
		boolean joiner = point == 0x200C || point == 0x200D;
		if (joiner && !this.clean.isEmpty() && this.clean.charAt(this.clean.length() - 1) > LAST_LATIN
				|| point > Character.MAX_VALUE) {
			this.clean.appendCodePoint(point);
		}
		else if (point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069) {
			this.repairs++;
		}
	}

	/** What is not in this JVM's Unicode may be in a newer one; noncharacters never. */
	private void addUnassigned(int point) {
		boolean noncharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
		if (noncharacter) {
			this.repairs++;
		}
		else {
			this.clean.appendCodePoint(point);
		}
	}

	private void replace(String meant) {
		this.repairs++;
		this.clean.append(meant);
	}

	/**
	 * A text without what no text has.
	 *
	 * @param text what is left
	 * @param changed whether anything was lost or guessed, line ends and invisible
	 * characters apart
	 */
	record Repaired(String text, boolean changed) {
	}

}
