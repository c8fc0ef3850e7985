package org.newsgraph.relation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Fingerprint;

/**
 * A stretch of time over which a relation holds.
 *
 * @param ends between whom
 * @param type what sort
 * @param from the first day
 * @param to the day it ceased to hold; {@code null} while it holds
 * @param claims what is behind it, the earliest first
 */
record Interval(Ends ends, RelationType type, LocalDate from, @Nullable LocalDate to, List<Claim> claims) {

	Strength strength() {
		return Strength.of(this.claims);
	}

	/** The rule that derived it first. */
	String rule() {
		return this.claims.getFirst().rule();
	}

	/** A mark that changes with anything that is behind it. */
	String behind() {
		return Fingerprint.ofIdentity(this.claims.stream()
			.map((claim) -> String.join(" ", claim.fact(), claim.date().toString(), String.valueOf(claim.score()),
					claim.proofs().toString()))
			.toArray(String[]::new));
	}

	List<String> facts() {
		return this.claims.stream().map(Claim::fact).distinct().sorted().toList();
	}

}
