package org.newsgraph.reading.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The small sets of words, and how this package's files are read. */
final class Words {

	private static final Map<String, Set<String>> SETS = rows("words.tsv").stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Set.copyOf(list(row.get(1)))));

	private Words() {
	}

	/** Whether a set of the file has this word. */
	static boolean has(String set, String word) {
		return SETS.getOrDefault(set, Set.of()).contains(word);
	}

	/** The rows of a file of this package, without its comments. */
	static List<List<String>> rows(String file) {
		try (InputStream stream = Words.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException("The reader lacks its file " + file);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> List.of(line.split("\t")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The parts of a cell that holds a list. */
	static List<String> list(String cell) {
		return Arrays.stream(cell.split(";")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
