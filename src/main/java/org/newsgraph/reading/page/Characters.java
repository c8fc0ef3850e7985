package org.newsgraph.reading.page;

/**
 * What the characters of a source are, counted.
 *
 * @param visible those that can be seen
 * @param broken those that no text has: control characters, halves of pairs, U+FFFD
 */
record Characters(int visible, int broken) {

	private static final int FORGIVEN = 3;

	private static final double BEARABLE_SHARE = 0.05;

	static Characters of(String source) {
		int visible = 0;
		int broken = 0;
		for (int i = 0; i < source.length(); i += Character.charCount(source.codePointAt(i))) {
			int point = source.codePointAt(i);
			broken += isBroken(point) ? 1 : 0;
			visible += isVisible(point) ? 1 : 0;
		}
		return new Characters(visible, broken);
	}

	boolean areBlank() {
		return this.visible == 0 && this.broken <= FORGIVEN;
	}

	boolean areNoText() {
		return this.broken > FORGIVEN && this.broken > BEARABLE_SHARE * (this.visible + this.broken);
	}

	private static boolean isVisible(int point) {
		return switch (Character.getType(point)) {
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
					Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED ->
				false;
			default -> point != '\uFFFD' && point != '\u2800' && point != '\u3164';
		};
	}

	private static boolean isBroken(int point) {
		return switch (Character.getType(point)) {
			case Character.SURROGATE, Character.UNASSIGNED -> true;
			case Character.CONTROL -> !Character.isWhitespace(point) && (point < 0x80 || point > 0x9F);
			default -> point == '\uFFFD';
		};
	}

}
