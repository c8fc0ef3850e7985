package org.newsgraph.reading.event;

import java.util.List;

import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadIssue;

/**
 * Who did it, to whom, and what about.
 *
 * @param actors who did it
 * @param recipients to whom
 * @param issues what about
 * @param distance how far the recipients stand from where the pattern points
 */
record Cause(List<Participant> actors, List<Participant> recipients, List<ReadIssue> issues, int distance) {

	/** Whether all is there that the pattern asks for. */
	boolean isComplete(Pattern pattern) {
		if (pattern.is(Pattern.Trait.WHOM) && this.recipients.isEmpty()) {
			return false;
		}
		if (pattern.is(Pattern.Trait.BOTH)) {
			return this.actors.size() + this.recipients.size() > 1
					|| (!this.actors.isEmpty() && !this.issues.isEmpty());
		}
		boolean aimed = !this.recipients.isEmpty() || !this.issues.isEmpty() || pattern.is(Pattern.Trait.ALONE);
		return !this.actors.isEmpty() && aimed;
	}

}
