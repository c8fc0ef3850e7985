package org.newsgraph.reading.event;

import org.newsgraph.reading.Realis;

/**
 * How sure the coder is: it is surest of a verb with its object, said of what happened.
 */
final class Confidence {

	private static final double VERB = 0.9;

	private static final double CARRIED_NOUN = 0.85;

	private static final double BARE_NOUN = 0.65;

	private static final double STEP_AWAY = 0.08;

	private static final double REPORTED = 0.8;

	private static final double NOT_A_FACT = 0.8;

	private static final double MISSING_AIM = 0.9;

	private Confidence() {
	}

	static double of(Match match, Cause cause, Circumstance circumstance, Kind kind) {
		double sure = match.trigger().isNoun() ? match.trigger().equals(match.anchor()) ? BARE_NOUN : CARRIED_NOUN
				: VERB;
		sure -= STEP_AWAY * cause.distance();
		sure *= circumstance.isReported() ? REPORTED : 1;
		sure *= (kind.realis() == Realis.ACTUAL) ? 1 : NOT_A_FACT;
		sure *= (cause.recipients().isEmpty() && cause.issues().isEmpty() && cause.actors().size() < 2) ? MISSING_AIM
				: 1;
		return Math.round(sure * 100) / 100.0;
	}

}
