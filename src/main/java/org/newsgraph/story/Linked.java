package org.newsgraph.story;

import java.util.List;

import org.newsgraph.graph.Cursor;

/** Something worth reading next, with why. */
interface Linked {

	String key();

	List<LinkReason> reasons();

	default double score() {
		return reasons().stream().mapToDouble(LinkReason::contribution).sum();
	}

	default Cursor cursor() {
		return Cursor.of(score(), key());
	}

}
