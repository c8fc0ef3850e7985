package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.reading.language.Sentence;

/** Cue, content and source: all statements of a text before anybody asks who is meant. */
final class StatementFinder {

	private static final int MOST_QUOTATIONS = 2_000;

	private final CueWords words = new CueWords();

	/** The statements in the order of the text; of two with the same words, the surer. */
	List<Found> find(String text, List<Sentence> sentences) {
		List<Quotation> quotations = QuoteMarks.pair(text);
		List<Quotation> bounded = quotations.subList(0, Math.min(MOST_QUOTATIONS, quotations.size()));
		CueFinder cues = new CueFinder(this.words, text, bounded);
		List<Clause> clauses = sentences.stream().map(Clause::of).toList();
		List<Found> reported = new ArrayList<>();
		clauses.forEach((clause) -> reported.addAll(cues.find(clause)));
		return outer(new QuoteJoiner(text, clauses, bounded, cues).join(reported));
	}

	private static List<Found> outer(List<Found> all) {
		Map<Span, Found> best = new LinkedHashMap<>();
		for (Found found : all) {
			best.merge(new Span(found.start(), found.end()), found,
					(one, other) -> (other.confidence() > one.confidence()) ? other : one);
		}
		return best.values().stream().filter((found) -> !isThoughtWithin(found, best.values())).toList();
	}

	/** What somebody is said to want inside a statement is part of that statement. */
	private static boolean isThoughtWithin(Found found, Iterable<Found> all) {
		if (found.kind().isUttered() || found.kind() == CueKind.RELEASE) {
			return false;
		}
		for (Found other : all) {
			boolean within = other != found && other.kind().isUttered()
					&& other.isAround(found.cueWord().start(), found.cueWord().end());
			if (within) {
				return true;
			}
		}
		return false;
	}

}
