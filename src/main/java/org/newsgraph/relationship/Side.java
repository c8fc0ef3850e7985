package org.newsgraph.relationship;

/** Which of the dealings of two actors are looked at. */
enum Side {

	A_TO_B, B_TO_A, TOGETHER;

	boolean has(Dealing dealing) {
		return switch (this) {
			case A_TO_B -> dealing.byA();
			case B_TO_A -> dealing.byB();
			case TOGETHER -> true;
		};
	}

}
