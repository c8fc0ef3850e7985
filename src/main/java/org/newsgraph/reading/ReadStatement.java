package org.newsgraph.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who said what.
 *
 * @param form direct, indirect or both
 * @param text what was said: the words of the quotation, or the clause that reports them
 * @param start of the first UTF-16 unit of what was said
 * @param end behind the last UTF-16 unit of what was said
 * @param cue the word that reports it, such as "said"
 * @param confidence from 0 to 1
 * @param rule names the rule that found it
 * @param speaker who said it: a person or a body, not the state behind it; {@code null}
 * if the text does not let us know
 * @param onBehalfOf whom the speaker speaks for, if anybody
 * @param saidAt on which day, if known
 * @param saidAtPrecision how exactly that day is known
 * @param stances the stances taken in it
 * @param passage the sentence or sentences that prove it
 */
public record ReadStatement(StatementForm form, String text, int start, int end, String cue, double confidence,
		String rule, @Nullable Participant speaker, @Nullable Participant onBehalfOf, @Nullable LocalDate saidAt,
		DatePrecision saidAtPrecision, List<ReadStance> stances, Passage passage) {
}
