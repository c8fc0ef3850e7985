package org.newsgraph.reading.statement;

/** What a cue says that somebody did. */
enum CueKind {

	SAY, URGE, JUDGE, PLEDGE, RELEASE, ACCORDING, NOUN, SHOW, MIND,

	/** A side is taken, in words or by deeds: "supports", "opposes". */
	SIDE,

	/** A feeling, a plan or a deed that shows what somebody holds: nothing is said. */
	ATTITUDE;

	/** Whether what is told of is wanted only: promised, demanded or planned. */
	boolean isIntent() {
		return this == PLEDGE || this == URGE || this == MIND;
	}

	/** Whether it is for or against something, so that it counts only if it was done. */
	boolean isJudgement() {
		return this == JUDGE || this == SIDE;
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
