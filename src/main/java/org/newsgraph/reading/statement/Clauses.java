package org.newsgraph.reading.statement;

import java.util.List;

/** Finds sentences by offset. */
final class Clauses {

	private Clauses() {
	}

	/**
	 * The place of the sentence that holds this offset or is the last before it; -1 if
	 * none.
	 */
	static int at(List<Clause> clauses, int offset) {
		int low = 0;
		int high = clauses.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (clauses.get(middle).sentence().start() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle - 1;
			}
		}
		return high;
	}

}
