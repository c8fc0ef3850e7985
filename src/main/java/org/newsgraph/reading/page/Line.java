package org.newsgraph.reading.page;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A block with what can be said of it without its neighbours.
 *
 * @param block the block
 * @param kind of furniture, or {@code null} if it may belong to the article
 * @param words how many
 * @param stopped whether it ends as a sentence does
 */
record Line(Block block, @Nullable FurnitureKind kind, int words, boolean stopped) {

	/** No headline is longer. */
	private static final int HEADLINE_WORDS = 22;

	private static final int HEADLINE_LENGTH = 160;

	/** So long a paragraph belongs to an article, however it ends. */
	private static final int SURELY_PROSE = 200;

	private static final Pattern STOP = Pattern.compile("[.!?…:;,–—][\"'”’»)\\]]*$|[.!?…]\\s*\\[\\d+]$");

	private static final Pattern OPENING = Pattern.compile("^[\"'“‘«(\\[]*[\\p{Lu}\\p{Lo}\\p{N}€$£#@].*",
			Pattern.DOTALL);

	private static final Pattern INNER_STOP = Pattern.compile("[\\p{Ll})\"”]{2}[.!?] [\"“]?\\p{Lu}");

	private static final int TAIL = 12;

	static Line of(Block block, Furniture furniture) {
		String text = block.text();
		String tail = text.substring(Math.max(0, text.length() - TAIL)).stripTrailing();
		return new Line(block, furniture.kindOf(text), Words.count(text), STOP.matcher(tail).find());
	}

	String text() {
		return this.block.text();
	}

	/** Whether it is a sentence, or so long that it must be prose. */
	boolean isProse() {
		return this.kind == null && ((this.stopped && this.words >= 3) || this.text().length() >= SURELY_PROSE);
	}

	/** Whether it could be a headline: a short line that opens well and has no stop. */
	boolean isHeadlineLike() {
		return this.kind == null && !this.stopped && isShort() && OPENING.matcher(text()).matches()
				&& !INNER_STOP.matcher(text()).find() && this.block.form() != Block.Form.ITEM;
	}

	boolean isShort() {
		return this.words <= HEADLINE_WORDS && text().length() <= HEADLINE_LENGTH && text().indexOf('\n') < 0;
	}

}
