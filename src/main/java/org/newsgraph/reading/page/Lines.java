package org.newsgraph.reading.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** All lines of a page, and what one line can only be told by the others. */
final class Lines {

	private static final int NEXT_STORY_WORDS = 4;

	private final List<Line> lines;

	private final Set<String> proseWords = new HashSet<>();

	private final boolean furnished;

	Lines(List<Line> lines) {
		this.lines = lines;
		lines.stream().filter(Line::isProse).forEach((line) -> this.proseWords.addAll(Words.telling(line.text())));
		this.furnished = lines.stream()
			.anyMatch((line) -> line.kind() != null && line.kind() != FurnitureKind.BYLINE
					&& line.kind() != FurnitureKind.DATE && line.kind() != FurnitureKind.AUTHOR_BOX);
	}

	int size() {
		return this.lines.size();
	}

	Line get(int index) {
		return this.lines.get(index);
	}

	/**
	 * Whether there is furniture at all: was it copied from a page, or is it bare text?
	 */
	boolean isFurnished() {
		return this.furnished;
	}

	@Nullable FurnitureKind kind(int index) {
		return (index >= 0 && index < size()) ? get(index).kind() : null;
	}

	boolean isProse(int index) {
		return index >= 0 && index < size() && get(index).isProse();
	}

	/**
	 * The first line from here on that the condition holds for, or the number of lines.
	 */
	int first(int from, Predicate<Line> condition) {
		int index = from;
		while (index < size() && !condition.test(get(index))) {
			index++;
		}
		return index;
	}

	/** The share of a line's telling words that the sentences have as well. */
	double overlap(int index) {
		return Words.overlap(get(index).text(), this.proseWords);
	}

	/**
	 * Whether a line is followed by what begins another story: its headline, its time.
	 */
	boolean beginsStory(int index) {
		if (index + 1 >= size()) {
			return false;
		}
		Line next = get(index + 1);
		return next.kind() == FurnitureKind.DATE || next.kind() == FurnitureKind.READING_TIME
				|| (next.isHeadlineLike() && next.words() >= NEXT_STORY_WORDS);
	}

	/** The longest run of sentences behind a line, up to the next end of an article. */
	Run proseBehind(int index) {
		Run longest = Run.NONE;
		Run run = Run.NONE;
		for (int i = index + 1; i < size() && kind(i) != FurnitureKind.END; i++) {
			run = isProse(i) ? run.and(get(i)) : (kind(i) == FurnitureKind.ADVERT) ? run : Run.NONE;
			longest = (run.length() > longest.length()) ? run : longest;
		}
		return longest;
	}

	/**
	 * Paragraphs without furniture between them.
	 *
	 * @param paragraphs how many
	 * @param length in characters
	 */
	record Run(int paragraphs, int length) {

		static final Run NONE = new Run(0, 0);

		Run and(Line line) {
			return new Run(this.paragraphs + 1, this.length + line.text().length());
		}

	}

}
