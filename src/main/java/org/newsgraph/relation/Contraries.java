package org.newsgraph.relation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.newsgraph.reading.WordTable;

/** Which relations end which: read from {@code contraries.tsv}. */
final class Contraries {

	private static final Map<RelationType, Set<RelationType>> TABLE = table();

	private Contraries() {
	}

	/** What ends a relation of a type; empty if nothing does. */
	static Set<RelationType> of(RelationType type) {
		return TABLE.getOrDefault(type, Set.of());
	}

	private static Map<RelationType, Set<RelationType>> table() {
		Map<RelationType, Set<RelationType>> table = new EnumMap<>(RelationType.class);
		WordTable.rows(Contraries.class, "contraries.tsv", 2)
			.forEach((row) -> table
				.computeIfAbsent(RelationType.valueOf(row.get(0)), (type) -> EnumSet.noneOf(RelationType.class))
				.add(RelationType.valueOf(row.get(1))));
		return table;
	}

}
