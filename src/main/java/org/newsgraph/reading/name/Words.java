package org.newsgraph.reading.name;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsgraph.reading.WordTable;

/** The small sets of words. */
final class Words {

	private static final Map<String, Set<String>> SETS = WordTable.rows(Words.class, "words.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Set.copyOf(WordTable.list(row.get(1)))));

	private Words() {
	}

	/** Whether a set of the file has this word. */
	static boolean has(String set, String word) {
		return SETS.getOrDefault(set, Set.of()).contains(word);
	}

}
