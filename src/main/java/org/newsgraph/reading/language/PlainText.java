package org.newsgraph.reading.language;

/**
 * The plain kin of typographic marks, unit for unit, and blanks for a dateline, so that
 * no offset moves.
 */
final class PlainText {

	private PlainText() {
	}

	static String of(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		text.chars().forEach((unit) -> plain.append(plain((char) unit)));
		return Dateline.blanked(plain.toString());
	}

	private static char plain(char unit) {
		return switch (unit) {
			case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4', '`' -> '\'';
			case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
			case '\u2010', '\u2011', '\u2012' -> '-';
			case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A' -> ' ';
			default -> unit;
		};
	}

}
