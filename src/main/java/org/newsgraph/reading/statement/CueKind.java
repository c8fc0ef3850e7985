package org.newsgraph.reading.statement;

/** What a cue says that somebody did, and how surely it reports words. */
enum CueKind {

	SAY(0.9), URGE(0.8), JUDGE(0.75), PLEDGE(0.75), RELEASE(0.8), ACCORDING(0.9), NOUN(0.6), SHOW(0.5), MIND(0.45),

	/** A feeling, a plan or a deed that shows what somebody holds: nothing is said. */
	ATTITUDE(0.3);

	private final double confidence;

	CueKind(double confidence) {
		this.confidence = confidence;
	}

	double confidence() {
		return this.confidence;
	}

	/** Whether what is told of is wanted only: promised, demanded or planned. */
	boolean isIntent() {
		return this == PLEDGE || this == URGE || this == MIND;
	}

	/** Whether words were certainly uttered, so that a quotation may hang on it. */
	boolean isUttered() {
		return this != MIND && this != SHOW && this != RELEASE && this != ATTITUDE;
	}

	/** Whether it may count as a statement at all. */
	boolean isStatement() {
		return this != ATTITUDE;
	}

}
