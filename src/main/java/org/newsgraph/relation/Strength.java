package org.newsgraph.relation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much is behind a relation. Each independent source counts once, with the best it
 * has.
 *
 * @param confidence from 0 to 0.99
 * @param sources how many independent sources
 * @param weight score times confidence, added up over the sources, as on {@link #EPOCH}:
 * what is stored stays as it is while time goes by
 */
record Strength(double confidence, int sources, double weight) {

	static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);

	/** Days after which a report weighs half as much. */
	static final double HALF_LIFE = 180;

	private static final double SUREST = 0.99;

	private static final double DIGITS = 10_000;

	static Strength of(List<Claim> claims) {
		Map<String, Double> confidences = new HashMap<>();
		Map<String, Double> weights = new HashMap<>();
		for (Claim claim : claims) {
			double factor = Math.abs(claim.score()) / faded(claim.date());
			for (Proof proof : claim.proofs()) {
				confidences.merge(proof.source(), proof.confidence(), Math::max);
				weights.merge(proof.source(), factor * proof.confidence(), Math::max);
			}
		}
		double doubt = confidences.values().stream().sorted().reduce(1.0, (left, sure) -> left * (1 - sure));
		double weight = weights.values().stream().sorted().reduce(0.0, Double::sum);
		double sure = Math.round(Math.min(SUREST, 1 - doubt) * DIGITS) / DIGITS;
		return new Strength(sure, confidences.size(), weight);
	}

	/** A weight as on the epoch, seen from another day. */
	static double on(LocalDate day, double weight) {
		return weight * faded(day);
	}

	private static double faded(LocalDate day) {
		return Math.pow(0.5, ChronoUnit.DAYS.between(EPOCH, day) / HALF_LIFE);
	}

}
