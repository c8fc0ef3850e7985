package org.newsgraph.source.gdelt;

import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.source.door.Spot;

/**
 * Rows that were refused for one reason.
 *
 * @param count how many
 * @param first where the first of them stand, three at most
 */
public record RefusedRows(long count, List<Spot> first) {

	private static final int FIRST_PLACES = 3;

	public RefusedRows {
		first = List.copyOf(first);
	}

	static RefusedRows one(Spot where) {
		return new RefusedRows(1, List.of(where));
	}

	RefusedRows plus(RefusedRows later) {
		return new RefusedRows(this.count + later.count,
				Stream.concat(this.first.stream(), later.first.stream()).limit(FIRST_PLACES).toList());
	}

}
