package org.newsgraph.reading.statement;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * What is attributed to somebody, as it is found, before anybody asks who that is. Not
 * all of it is a statement: feelings, what was left unsaid, and what nobody owns are
 * found too, and are told apart.
 *
 * @param kind of its cue
 * @param cueSentence where the cue stands
 * @param cueWord the cue's main word
 * @param cue the words of the cue
 * @param source the words that name the source
 * @param form direct, indirect or both
 * @param parts of what was said, in order; more than one if the cue stands within
 * @param asserted whether it is told as done, neither denied nor merely possible
 * @param factor lowers the confidence of the rule; 1 as a rule
 * @param rule names the rule that found it
 */
record Found(CueKind kind, Sentence cueSentence, Token cueWord, String cue, @Nullable Source source, StatementForm form,
		List<Span> parts, boolean asserted, double factor, String rule) {

	/** How sure it is, from 0 to 1. */
	double confidence() {
		double owned = (this.source != null) ? 1 : Confidences.WITHOUT_SOURCE;
		double sure = this.factor * owned * Confidences.of(this.rule, this.cueSentence.tokens().size());
		return Math.round(sure * 100) / 100.0;
	}

	int start() {
		return this.parts.getFirst().start();
	}

	int end() {
		return this.parts.getLast().end();
	}

	Span span() {
		return new Span(start(), end());
	}

	/** Whether somebody uttered it or let it be known. */
	boolean isStatement() {
		boolean written = this.source != null && Sources.isAuthor(this.source.head());
		boolean owned = this.source != null || this.kind == CueKind.SAY || this.kind == CueKind.ACCORDING;
		return this.asserted && owned && !written && this.kind.isStatement();
	}

	boolean isAround(int from, int to) {
		return start() <= from && to <= end();
	}

	Found with(StatementForm form, int start, int end, String rule) {
		return new Found(this.kind, this.cueSentence, this.cueWord, this.cue, this.source, form,
				List.of(new Span(start, end)), this.asserted, this.factor, rule);
	}

	Found mixed() {
		return new Found(this.kind, this.cueSentence, this.cueWord, this.cue, this.source, StatementForm.MIXED,
				this.parts, this.asserted, this.factor, this.rule + "+quote");
	}

	Found lessSure(double factor) {
		return new Found(this.kind, this.cueSentence, this.cueWord, this.cue, this.source, this.form, this.parts,
				this.asserted, this.factor * factor, this.rule);
	}

	/**
	 * Who is said to have said it.
	 *
	 * @param sentence where the words stand
	 * @param head the head word of the phrase
	 */
	record Source(Sentence sentence, Token head) {
	}

}
