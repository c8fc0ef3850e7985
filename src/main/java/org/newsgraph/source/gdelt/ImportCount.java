package org.newsgraph.source.gdelt;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of the rows of an import: each is counted once.
 *
 * @param rows how many there were, headings and blank lines aside
 * @param fresh how many told something new, which is stored
 * @param unchanged how many told nothing new
 * @param refused those that were refused, by reason
 * @param bytes how much of the files is read, as they lie on the disk
 * @param damaged the files that could not be read to their end, each with why
 */
public record ImportCount(long rows, long fresh, long unchanged, Map<Refused, RefusedRows> refused, long bytes,
		List<String> damaged) {

	static final ImportCount NONE = new ImportCount(0, 0, 0, Map.of(), 0, List.of());

	public ImportCount {
		refused = Map.copyOf(refused);
		damaged = List.copyOf(damaged);
	}

	/** How many rows were stored, known or refused with a reason: all of them. */
	public long accounted() {
		return this.fresh + this.unchanged + refusals();
	}

	/** How many rows were refused, for whatever reason. */
	public long refusals() {
		return this.refused.values().stream().mapToLong(RefusedRows::count).sum();
	}

	ImportCount plus(ImportCount other) {
		Map<Refused, RefusedRows> both = new EnumMap<>(Refused.class);
		both.putAll(this.refused);
		other.refused.forEach((reason, rows) -> both.merge(reason, rows, RefusedRows::plus));
		return new ImportCount(this.rows + other.rows, this.fresh + other.fresh, this.unchanged + other.unchanged, both,
				this.bytes + other.bytes, this.damaged);
	}

	ImportCount damaged(String file) {
		return new ImportCount(this.rows, this.fresh, this.unchanged, this.refused, this.bytes,
				Stream.concat(this.damaged.stream(), Stream.of(file)).toList());
	}

}
