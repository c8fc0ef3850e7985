package org.newsgraph.path;

/**
 * That one actor or issue stands in relations with a neighbour.
 *
 * @param from key of where it begins
 * @param to key of where it ends
 * @param confidence of the best proved of the relations, from 0 to 1
 */
record Step(String from, String to, double confidence) {

	Step reversed() {
		return new Step(this.to, this.from, this.confidence);
	}

	/** The better proved of two between the same ends. */
	Step orBetter(Step other) {
		return (other.confidence > this.confidence) ? other : this;
	}

}
