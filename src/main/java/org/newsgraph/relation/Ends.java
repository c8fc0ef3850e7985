package org.newsgraph.relation;

import java.util.Comparator;

/**
 * The two ends of a relation.
 *
 * @param subject key of the actor who stands in it
 * @param object key of the actor or issue it points at
 */
record Ends(String subject, String object) implements Comparable<Ends> {

	private static final Comparator<Ends> ORDER = Comparator.comparing(Ends::subject).thenComparing(Ends::object);

	@Override
	public int compareTo(Ends other) {
		return ORDER.compare(this, other);
	}

}
