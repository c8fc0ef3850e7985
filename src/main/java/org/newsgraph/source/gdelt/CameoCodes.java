package org.newsgraph.source.gdelt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.WordTable;

/** What the event codes of CAMEO are in PLOVER; see {@code cameo.tsv}. */
final class CameoCodes {

	private static final int ROOT = 2;

	private final Map<String, Meaning> meanings = new HashMap<>();

	CameoCodes() {
		WordTable.rows(CameoCodes.class, "cameo.tsv", 4)
			.forEach((row) -> this.meanings.put(row.getFirst(), meaning(row)));
	}

	private static Meaning meaning(List<String> row) {
		EventType type = EventType.valueOf(row.get(1));
		return new Meaning(type, row.get(2).isEmpty() ? null : row.get(2),
				row.get(3).isEmpty() ? type.score() : Double.parseDouble(row.get(3)));
	}

	/** What a code means: if it is not known, what its first digits mean. */
	Meaning of(String code) {
		if (!code.matches("\\d{2,4}")) {
			throw new RefusedException(Refused.UNKNOWN_CODE);
		}
		for (int length = code.length(); length >= ROOT; length--) {
			Meaning meaning = this.meanings.get(code.substring(0, length));
			if (meaning != null) {
				return meaning;
			}
		}
		throw new RefusedException(
				(code.startsWith("01") || code.startsWith("02")) ? Refused.NOT_AN_EVENT : Refused.UNKNOWN_CODE);
	}

	/**
	 * What a code means.
	 *
	 * @param type by PLOVER
	 * @param mode finer than the type
	 * @param score from -10 (conflict) to +10 (cooperation)
	 */
	record Meaning(EventType type, @Nullable String mode, double score) {
	}

}
