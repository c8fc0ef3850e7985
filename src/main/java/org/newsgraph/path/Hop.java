package org.newsgraph.path;

/**
 * A step from one actor or issue to a neighbour, over the best proved of the relations
 * between them.
 *
 * @param from key of where it begins
 * @param to key of where it ends
 * @param relation key of the relation, which may point either way
 * @param confidence of the relation, from 0 to 1
 * @param sources how many independent sources are behind the relation
 */
record Hop(String from, String to, String relation, double confidence, int sources) {

	boolean takes(Step step) {
		return this.from.equals(step.from()) && this.to.equals(step.to());
	}

	/** The better proved of two between the same ends. */
	Hop orBetter(Hop other) {
		int better = Double.compare(other.confidence, this.confidence);
		better = (better != 0) ? better : Integer.compare(other.sources, this.sources);
		better = (better != 0) ? better : this.relation.compareTo(other.relation);
		return (better > 0) ? other : this;
	}

}
