package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks down from the first sentence of the article, leaves out what does not belong to
 * it and stops where it is over. In doubt a line stays: what is furniture on one page is
 * the subject on another.
 */
final class Body {

	/** Above this, an article has begun, and what ends articles may end it. */
	private static final int ENOUGH = 200;

	/** So small a part of what went before may stand behind words about the author. */
	private static final double FOOT = 0.34;

	private static final int TEASER_WORDS = 7;

	private static final double OTHER_SUBJECT = 0.34;

	private static final double SAME_SUBJECT = 0.5;

	private static final int RESUMED = 2;

	private final Lines lines;

	private final Lead lead;

	private final Set<String> leadLabels = new HashSet<>();

	private final List<Line> kept = new ArrayList<>();

	private int length;

	private boolean amongLinks;

	Body(Lines lines, Lead lead) {
		this.lines = lines;
		this.lead = lead;
		for (int i = 0; i < lead.bodyAt(); i++) {
			if (lines.kind(i) == FurnitureKind.SECTION) {
				this.leadLabels.add(Words.bare(lines.get(i).text()));
			}
		}
	}

	List<String> paragraphs() {
		for (int i = this.lead.bodyAt(); i < this.lines.size() && !isOverAt(i); i++) {
			if (keeps(i)) {
				this.kept.add(this.lines.get(i));
				this.length += this.lines.get(i).text().length();
			}
		}
		dropTrailingLines();
		return this.kept.stream().map(Line::text).toList();
	}

	private boolean isOverAt(int index) {
		FurnitureKind kind = this.lines.kind(index);
		if (kind == null || this.length < ENOUGH) {
			return false;
		}
		Lines.Run behind = this.lines.proseBehind(index);
		return switch (kind) {
			case END -> behind.length() <= this.length;
			case BOX -> behind.paragraphs() < RESUMED;
			case AUTHOR_BOX -> behind.length() <= FOOT * this.length;
			case SECTION -> behind.length() <= this.length && (this.lines.beginsStory(index)
					|| this.leadLabels.contains(Words.bare(this.lines.get(index).text())));
			default -> false;
		};
	}

	private boolean keeps(int index) {
		Line line = this.lines.get(index);
		FurnitureKind kind = line.kind();
		if (kind != null) {
			this.amongLinks = kind == FurnitureKind.BOX || kind == FurnitureKind.END
					|| kind == FurnitureKind.TEASER && line.words() <= 3;
			return kind.canBeText() && isBetweenSentences(index) || kind == FurnitureKind.AUTHOR_BOX;
		}
		if (line.isHeadlineLike()) {
			return !this.amongLinks && !repeatsHeadline(line) && !isTeaser(index);
		}
		this.amongLinks = false;
		return !repeatsHeadline(line);
	}

	/** A date or "Analysis" between sentences is a sub-heading. */
	private boolean isBetweenSentences(int index) {
		return this.lines.isProse(index - 1) && this.lines.isProse(index + 1);
	}

	private boolean repeatsHeadline(Line line) {
		String headline = this.lead.headline();
		return headline != null && line.isShort() && Words.bare(line.text()).equals(Words.bare(headline));
	}

	private boolean isTeaser(int index) {
		FurnitureKind above = this.lines.kind(index - 1);
		FurnitureKind below = this.lines.kind(index + 1);
		boolean isLong = this.lines.get(index).words() >= TEASER_WORDS;
		if (below != null && below.besideTeaser() || isLong && above != null && above.besideTeaser()) {
			return true;
		}
		return isLong && this.lines.isFurnished() && this.lines.overlap(index) < OTHER_SUBJECT;
	}

	/** Headlines without a text below them belong to other stories. */
	private void dropTrailingLines() {
		int sentences = this.kept.size();
		while (sentences > 0 && isTrailing(this.kept.get(sentences - 1))) {
			sentences--;
		}
		boolean single = this.kept.size() - sentences == 1;
		if (sentences > 0 && !(single && mayEnd(this.kept.getLast()))) {
			this.kept.subList(sentences, this.kept.size()).clear();
		}
	}

	private boolean isTrailing(Line line) {
		boolean heading = line.block().form() == Block.Form.HEADING;
		return heading || this.lines.isFurnished() && line.isHeadlineLike();
	}

	private boolean mayEnd(Line line) {
		return line.block().form() != Block.Form.HEADING
				&& Words.overlap(line.text(), wordsOf(this.kept.subList(0, this.kept.size() - 1))) >= SAME_SUBJECT;
	}

	private static Set<String> wordsOf(List<Line> lines) {
		Set<String> words = new HashSet<>();
		lines.forEach((line) -> words.addAll(Words.telling(line.text())));
		return words;
	}

}
