package org.newsgraph.source.gdelt;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Origin;
import org.newsgraph.event.CodedMention;

/** Rows of GDELT's mentions: which article mentions which event. */
final class GdeltMentions {

	private static final int ID = 0;

	private static final int TAKEN = 2;

	private static final int PUBLISHER = 4;

	private static final int WHERE = 5;

	private static final int SENTENCE = 6;

	private static final int CONFIDENCE = 11;

	private static final double ALL = 100;

	private GdeltMentions() {
	}

	/**
	 * Reads a row.
	 * @throws RefusedException if it cannot be taken
	 */
	static CodedMention read(Row row, LocalDate today) {
		String id = row.text(ID);
		if (!id.matches("\\d{1,18}")) {
			throw new RefusedException(Refused.NO_ID);
		}
		LocalDate taken = Days.possible(Days.compact(row, TAKEN), today);
		@Nullable String where = row.orNull(WHERE);
		if (where == null) {
			throw new RefusedException(Refused.NO_ARTICLE);
		}
		return new CodedMention(Origin.GDELT.key(id), Stubs.of(where, row.orNull(PUBLISHER), taken),
				Math.max(1, row.number(SENTENCE, 1)), Math.clamp(row.number(CONFIDENCE, 0) / ALL, 0.0, 1.0));
	}

}
