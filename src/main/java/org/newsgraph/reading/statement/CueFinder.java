package org.newsgraph.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.language.Token;

/** Finds the cues of a sentence outside quotations, and what each reports. */
final class CueFinder {

	private final String text;

	private final List<Quotation> quotations;

	private final VerbCue verbs;

	private final RaisedCue raised;

	private final NounCue nouns;

	private final AdjectiveCue adjectives;

	CueFinder(CueWords words, String text, List<Quotation> quotations) {
		this.text = text;
		this.quotations = quotations;
		this.verbs = new VerbCue(words, text);
		this.raised = new RaisedCue(words, text);
		this.nouns = new NounCue(words, text);
		this.adjectives = new AdjectiveCue(words, text);
	}

	List<Found> find(Clause clause) {
		List<Found> found = new ArrayList<>();
		Headline.read(clause, this.text).ifPresent(found::add);
		for (Token token : clause.tokens()) {
			if (QuoteMarks.at(this.quotations, token.start()) == null) {
				cue(clause, token).ifPresent(found::add);
			}
		}
		return found;
	}

	/** A verb of the sentence on which a quotation may hang though no clause does. */
	Optional<Found> bare(Clause clause, Token token) {
		return this.verbs.bare(clause, token);
	}

	private Optional<Found> cue(Clause clause, Token token) {
		return this.raised.read(clause, token)
			.or(() -> this.verbs.read(clause, token))
			.or(() -> this.nouns.read(clause, token))
			.or(() -> this.adjectives.read(clause, token))
			.or(() -> AccordingTo.read(clause, token, this.text));
	}

}
