package org.newsgraph.search;

import java.time.Instant;
import java.util.List;

import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graphql.NewsgraphException;

/**
 * A place in what was found: behind or before which thing another page is.
 *
 * @param question of which question
 * @param knownBy what came into the graph later is left out, so that pages fit together
 * @param score of the thing
 * @param thing a fingerprint of it
 */
record Place(String question, Instant knownBy, double score, String thing) {

	static Place of(Found found, Question question, Instant knownBy) {
		return new Place(question.fingerprint(), knownBy, found.score(), fingerprint(found));
	}

	/**
	 * Reads a cursor.
	 * @throws NewsgraphException BAD_USER_INPUT if it is of another list or question
	 */
	static Place of(Cursor cursor, Question question) {
		try {
			Place place = new Place(cursor.string(0), cursor.instant(1), cursor.fraction(2), cursor.string(3));
			if (place.question.equals(question.fingerprint())) {
				return place;
			}
		}
		catch (IllegalArgumentException ex) {
			// Told below.
		}
		throw NewsgraphException.badInput("This is no cursor of this search. Ask with the same query, kinds and mode.");
	}

	Cursor cursor() {
		return Cursor.of(this.question, this.knownBy, this.score, this.thing);
	}

	/** How many of a list lie before this place. */
	int start(List<Found> list) {
		int index = index(list);
		return (index >= 0) ? index : (int) list.stream().filter((found) -> found.score() > this.score).count();
	}

	/** How many of a list lie before or at this place. */
	int end(List<Found> list) {
		int index = index(list);
		return (index >= 0) ? index + 1 : (int) list.stream().filter((found) -> found.score() >= this.score).count();
	}

	private int index(List<Found> list) {
		return list.stream().map(Place::fingerprint).toList().indexOf(this.thing);
	}

	private static String fingerprint(Found found) {
		return Fingerprint.of(found.target().toString());
	}

}
