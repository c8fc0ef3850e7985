package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What one event or statement says of one relation.
 *
 * @param ends between whom
 * @param type what sort
 * @param date on which day
 * @param score from -10 to +10, less for a weak stance
 * @param rule names the rule that derived it
 * @param fact key of the event or statement
 * @param proofs the sources that report the fact; empty if its last proof went
 */
record Claim(Ends ends, RelationType type, LocalDate date, double score, String rule, String fact, List<Proof> proofs) {

	static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::date)
		.thenComparing(Claim::rule)
		.thenComparing(Claim::fact);

	boolean open() {
		return !this.proofs.isEmpty();
	}

}
