package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsgraph.reading.language.Sentence;

/**
 * Cue, content and source: all that a text attributes, before anybody asks who is meant.
 */
final class StatementFinder {

	private static final int MOST_QUOTATIONS = 2_000;

	private final CueWords words = new CueWords();

	/**
	 * The attributions in the order of the text; of two with the same words, the surer.
	 */
	List<Found> find(String text, List<Sentence> sentences) {
		if (sentences.isEmpty()) {
			return List.of();
		}
		List<Quotation> quotations = QuoteMarks.pair(text);
		List<Quotation> bounded = quotations.subList(0, Math.min(MOST_QUOTATIONS, quotations.size()));
		CueFinder cues = new CueFinder(this.words, text, bounded);
		List<Clause> clauses = sentences.stream().map(Clause::of).toList();
		List<Found> reported = new ArrayList<>();
		clauses.forEach((clause) -> reported.addAll(cues.find(clause)));
		return surest(new QuoteJoiner(text, clauses, bounded, cues).join(reported));
	}

	/** The statements among the attributions: uttered or let known by somebody. */
	static List<Found> statements(List<Found> all) {
		return all.stream().filter(Found::isStatement).toList();
	}

	private static List<Found> surest(List<Found> all) {
		Map<Span, Found> best = new LinkedHashMap<>();
		for (Found found : all) {
			best.merge(found.span(), found, (one, other) -> (other.confidence() > one.confidence()) ? other : one);
		}
		return best.values()
			.stream()
			.filter((found) -> !isThoughtWithin(found, best.values()))
			.map((found) -> withoutTeller(found, best.values()))
			.toList();
	}

	/** "Xi told Lula that it was off, aides said": the aides are none of Xi's words. */
	private static Found withoutTeller(Found found, Iterable<Found> all) {
		for (Found other : all) {
			boolean within = other != found && other.isAround(found.cueWord().start(), found.cueWord().end());
			int teller = other.cueWord().start();
			if (within && teller > other.end() && other.end() > found.start() && found.isAround(teller, teller)) {
				return found.with(found.form(), found.start(), other.end(), found.rule());
			}
		}
		return found;
	}

	/** What somebody is said to want inside a statement is part of that statement. */
	private static boolean isThoughtWithin(Found found, Iterable<Found> all) {
		boolean words = found.kind().isUttered() || found.kind() == CueKind.RELEASE;
		if (words && found.isStatement()) {
			return false;
		}
		for (Found other : all) {
			boolean within = other != found && other.kind().isUttered() && other.isStatement()
					&& other.isAround(found.cueWord().start(), found.cueWord().end());
			if (within) {
				return true;
			}
		}
		return false;
	}

}
