package org.newsgraph.relationship;

import org.newsgraph.relation.Sign;

/**
 * How cooperation and conflict stand on a day.
 *
 * @param cooperation 0 or more
 * @param conflict 0 or less
 */
record Balance(double cooperation, double conflict) {

	static final Balance NONE = new Balance(0, 0);

	/** Less than this is an error of reckoning. */
	private static final double NOTHING = 1e-9;

	/** Cooperation less conflict; public, or GraphQL does not find it. */
	public double sum() {
		return this.cooperation + this.conflict;
	}

	/** Which way it tips; public, or GraphQL does not find it. */
	public Sign sign() {
		double sum = sum();
		return (sum > NOTHING) ? Sign.POSITIVE : (sum < -NOTHING) ? Sign.NEGATIVE : Sign.NEUTRAL;
	}

	Balance times(double factor) {
		return new Balance(this.cooperation * factor, this.conflict * factor);
	}

	Balance plus(double weight) {
		return new Balance(this.cooperation + Math.max(0, weight), this.conflict + Math.min(0, weight));
	}

}
