package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the first sentence of the body: furniture, the headline, a deck.
 *
 * @param headline as given or found
 * @param headlineAt where it stands; -1 if it is not there
 * @param bodyAt where the body begins
 */
record Lead(@Nullable String headline, int headlineAt, int bodyAt) {

	private static final int FEWEST_WORDS = 3;

	private static final int SHORTEST = 12;

	private static final int DECK_WORDS = 8;

	private static final double DECK_OVERLAP = 0.3;

	/** How much nearer to the text a later line must be to win over the first one. */
	private static final double CLEARLY = 0.34;

	static Lead of(Lines lines, @Nullable String given) {
		if (given != null) {
			return given(lines, given);
		}
		int body = lines.first(0, Line::isProse);
		if (body == lines.size()) {
			return withoutSentences(lines);
		}
		return found(lines, body).orElseGet(() -> askingHeadline(lines, body).orElse(new Lead(null, -1, body)));
	}

	private static Lead given(Lines lines, String headline) {
		String bare = Words.bare(headline);
		int body = lines.first(0, (line) -> line.isProse() && !Words.bare(line.text()).equals(bare));
		int at = lines.first(0, (line) -> Words.bare(line.text()).equals(bare));
		int bodyAt = (body == lines.size()) ? Math.min(at + 1, lines.size()) % Math.max(1, lines.size()) : body;
		return new Lead(headline, (at < bodyAt) ? at : -1, bodyAt);
	}

	private static Lead withoutSentences(Lines lines) {
		int first = lines.first(0, Lead::canBeHeadline);
		boolean more = lines.first(first + 1, (line) -> line.kind() == null) < lines.size();
		return more ? new Lead(lines.get(first).text(), first, first + 1)
				: new Lead(null, -1, Math.min(first, lines.first(0, (line) -> line.kind() == null)));
	}

	private static Optional<Lead> found(Lines lines, int body) {
		List<Integer> candidates = IntStream.range(0, body).filter((i) -> canBeHeadline(lines.get(i))).boxed().toList();
		if (candidates.isEmpty()) {
			return Optional.empty();
		}
		int first = candidates.getFirst();
		int nearest = candidates.stream().max(Comparator.comparingDouble(lines::overlap)).orElseThrow();
		int at = (lines.overlap(nearest) > lines.overlap(first) + CLEARLY) ? nearest : first;
		return Optional.of(new Lead(lines.get(at).text(), at, body));
	}

	private static boolean canBeHeadline(Line line) {
		return line.isHeadlineLike() && (line.words() >= FEWEST_WORDS || line.text().length() >= SHORTEST);
	}

	/** "Will Ruritania join?" looks like a sentence; what stands below it tells. */
	private static Optional<Lead> askingHeadline(Lines lines, int body) {
		FurnitureKind below = lines.kind(body + 1);
		boolean isHeadline = below != null && below.belowHeadline() && lines.get(body).isShort()
				&& lines.get(body).text().endsWith("?");
		int next = lines.first(body + 1, Line::isProse);
		return (isHeadline && next < lines.size()) ? Optional.of(new Lead(lines.get(body).text(), body, next))
				: Optional.empty();
	}

	/** The lines above the body that belong to it. */
	List<String> kept(Lines lines) {
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < this.bodyAt; i++) {
			if (i != this.headlineAt && lines.get(i).kind() == null && belongs(lines, i)) {
				kept.add(lines.get(i).text());
			}
		}
		return kept;
	}

	private boolean belongs(Lines lines, int index) {
		if (this.headline != null && Words.bare(lines.get(index).text()).equals(Words.bare(this.headline))) {
			return false;
		}
		Line line = lines.get(index);
		boolean onSubject = line.words() >= DECK_WORDS && lines.overlap(index) >= DECK_OVERLAP;
		boolean deck = index > this.headlineAt && lines.kind(index + 1) != FurnitureKind.IMAGE;
		return onSubject && (deck || !line.isHeadlineLike()) || !lines.isFurnished();
	}

}
