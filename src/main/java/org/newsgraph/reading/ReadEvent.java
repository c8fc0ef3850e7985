package org.newsgraph.reading;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that the text says happened, will happen, or did not.
 *
 * @param type by PLOVER
 * @param mode finer than the type, such as "visit"; {@code null} if none is told apart
 * @param score from -10 (conflict) to +10 (cooperation)
 * @param realis whether it happened
 * @param startDate first day, if known
 * @param endDate last day; equal to the first for a single day
 * @param datePrecision how exactly the dates are known
 * @param dateInferred true if the text gives no date and the publication date stands in
 * @param confidence from 0 to 1
 * @param rule names the rule that found it, such as {@code support:express-support}
 * @param passage the sentence that proves it
 * @param actors who did it
 * @param recipients to whom
 * @param issues what it concerns
 * @param place where, if said
 * @param speaker who says so, if the text reports it as somebody's words
 */
public record ReadEvent(EventType type, @Nullable String mode, double score, Realis realis,
		@Nullable LocalDate startDate, @Nullable LocalDate endDate, DatePrecision datePrecision, boolean dateInferred,
		double confidence, String rule, Passage passage, List<Participant> actors, List<Participant> recipients,
		List<ReadIssue> issues, @Nullable ReadPlace place, @Nullable Participant speaker) {

	/** The class that the type falls into. */
	public QuadClass quadClass() {
		return this.type.quadClass();
	}

}
