package org.newsgraph.source.command;

import java.util.List;
import java.util.stream.Collectors;

import org.newsgraph.source.door.Spot;

/** Where something went wrong, for people. */
final class Places {

	private Places() {
	}

	/** The first of so many, in brackets. */
	static String told(List<Spot> first, long count) {
		return first.stream()
			.map(Spot::text)
			.collect(Collectors.joining("; ", "[", (count > first.size()) ? "; …]" : "]"));
	}

}
