package org.newsgraph.reading.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.language.Token;

/** Finds the cue on which a quotation hangs though no clause does. */
final class QuoteCue {

	private static final int LATEST_CUE = 6;

	private final String text;

	private final List<Clause> clauses;

	private final List<Quotation> quotations;

	private final CueFinder cues;

	QuoteCue(String text, List<Clause> clauses, List<Quotation> quotations, CueFinder cues) {
		this.text = text;
		this.clauses = clauses;
		this.quotations = quotations;
		this.cues = cues;
	}

	/**
	 * The cue outside the quotation but in its first or last sentence, or before a colon.
	 */
	Optional<Found> of(Quotation quotation) {
		int first = Clauses.at(this.clauses, quotation.innerStart());
		int last = Clauses.at(this.clauses, quotation.innerEnd() - 1);
		if (first < 0 || last < 0) {
			return Optional.empty();
		}
		return nearest(this.clauses.get(last), quotation).or(() -> nearest(this.clauses.get(first), quotation))
			.or(() -> following(last, quotation))
			.or(() -> announced(first, quotation));
	}

	/** "“Is it over?” asked Smith": the cue in a sentence of its own right behind. */
	private Optional<Found> following(int sentence, Quotation quotation) {
		if (sentence + 1 >= this.clauses.size()) {
			return Optional.empty();
		}
		Clause next = this.clauses.get(sentence + 1);
		boolean near = Math.abs(next.sentence().start() - quotation.end()) <= 1;
		return near ? nearest(next, quotation).filter((found) -> found.cueWord().index() <= LATEST_CUE)
				: Optional.empty();
	}

	private Optional<Found> announced(int sentence, Quotation quotation) {
		boolean colon = this.text.substring(Math.max(0, quotation.start() - 3), quotation.start()).contains(":");
		return (colon && sentence > 0) ? nearest(this.clauses.get(sentence - 1), quotation) : Optional.empty();
	}

	private Optional<Found> nearest(Clause clause, Quotation quotation) {
		return clause.tokens()
			.stream()
			.filter((token) -> QuoteMarks.at(this.quotations, token.start()) == null)
			.sorted(Comparator.comparingInt((Token token) -> distance(token, quotation)))
			.flatMap((token) -> this.cues.bare(clause, token).stream())
			.findFirst();
	}

	private static int distance(Token token, Quotation quotation) {
		return (token.start() >= quotation.end()) ? token.start() - quotation.end()
				: Math.abs(quotation.start() - token.end());
	}

}
