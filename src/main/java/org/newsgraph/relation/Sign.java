package org.newsgraph.relation;

/** Which way a relation points. */
public enum Sign {

	/** Towards cooperation. */
	POSITIVE,
	/** Neither way. */
	NEUTRAL,
	/** Towards conflict. */
	NEGATIVE;

	Sign opposite() {
		return switch (this) {
			case POSITIVE -> NEGATIVE;
			case NEUTRAL -> NEUTRAL;
			case NEGATIVE -> POSITIVE;
		};
	}

	static Sign of(double score) {
		return (score > 0) ? POSITIVE : (score < 0) ? NEGATIVE : NEUTRAL;
	}

}
