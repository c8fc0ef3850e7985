package org.newsgraph.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
		text().lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach((line) -> {
			String[] cells = line.split("\t", -1);
			table.computeIfAbsent(RelationType.valueOf(cells[0]), (type) -> EnumSet.noneOf(RelationType.class))
				.add(RelationType.valueOf(cells[1]));
		});
		return table;
	}

	private static String text() {
		try (InputStream file = Objects.requireNonNull(Contraries.class.getResourceAsStream("contraries.tsv"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
