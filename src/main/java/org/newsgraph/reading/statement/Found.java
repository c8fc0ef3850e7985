package org.newsgraph.reading.statement;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * A statement as it is found, before anybody asks who its source is.
 *
 * @param kind of its cue
 * @param cueSentence where the cue stands
 * @param cueWord the cue's main word
 * @param cue the words of the cue
 * @param source the words that name the source
 * @param form direct, indirect or both
 * @param start of what was said
 * @param end behind it
 * @param confidence from 0 to 1
 * @param rule names the rule that found it
 */
record Found(CueKind kind, Sentence cueSentence, Token cueWord, String cue, @Nullable Source source, StatementForm form,
		int start, int end, double confidence, String rule) {

	boolean isAround(int from, int to) {
		return this.start <= from && to <= this.end;
	}

	Found with(StatementForm form, int start, int end, String rule) {
		return new Found(this.kind, this.cueSentence, this.cueWord, this.cue, this.source, form, start, end,
				this.confidence, rule);
	}

	Found lessSure(double factor) {
		return new Found(this.kind, this.cueSentence, this.cueWord, this.cue, this.source, this.form, this.start,
				this.end, this.confidence * factor, this.rule);
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
