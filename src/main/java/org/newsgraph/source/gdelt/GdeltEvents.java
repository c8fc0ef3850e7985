package org.newsgraph.source.gdelt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.CodedArticle;
import org.newsgraph.article.Origin;
import org.newsgraph.event.CodedEvent;
import org.newsgraph.event.CodedPlace;
import org.newsgraph.event.CodedSide;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.WordTable;

/**
 * Rows of GDELT's event exports: 61 columns in 2.0; in 1.0 58, and 57 before April 2013,
 * when they did not give the address.
 */
final class GdeltEvents {

	private static final int ID = 0;

	private static final int DAY = 1;

	private static final int ACTOR = 5;

	private static final int RECIPIENT = 15;

	private static final int CODE = 26;

	private static final int SOURCES = 32;

	private final Map<String, String> countries = WordTable.rows(GdeltEvents.class, "fips.tsv", 2)
		.stream()
		.collect(Collectors.toMap((row) -> row.get(0), (row) -> row.get(1)));

	private final CameoCodes codes;

	private final ActorCodes actors;

	GdeltEvents(CameoCodes codes, NameDirectory directory) {
		this.codes = codes;
		this.actors = new ActorCodes(directory);
	}

	/**
	 * Reads a row.
	 * @throws RefusedException if it cannot be taken
	 */
	CodedEvent read(Row row, LocalDate today) {
		Layout layout = Layout.of(row);
		String id = row.text(ID);
		if (!id.matches("\\d{1,18}")) {
			throw new RefusedException(Refused.NO_ID);
		}
		@Nullable LocalDate added = Days.compact(row, layout.added());
		LocalDate taken = (added != null) ? Days.possible(added, today) : today;
		LocalDate day = Days.possible(Days.compact(row, DAY), taken);
		CameoCodes.Meaning meaning = this.codes.of(row.text(CODE));
		@Nullable CodedSide actor = this.actors.side(row, ACTOR);
		@Nullable CodedSide recipient = this.actors.side(row, RECIPIENT);
		if (actor == null && recipient == null) {
			throw new RefusedException(Refused.NO_ACTOR);
		}
		return new CodedEvent(Origin.GDELT.key(id), row.text(CODE), meaning.type(), meaning.mode(), meaning.score(),
				day, day.equals(added), actor, recipient, place(row, layout), Math.max(1, row.number(SOURCES, 1)),
				article(row, layout, (added != null) ? added : day), null);
	}

	private @Nullable CodedPlace place(Row row, Layout layout) {
		String name = row.text(layout.place());
		return name.isEmpty() ? null : new CodedPlace(name, this.countries.get(row.text(layout.place() + 1)));
	}

	private static @Nullable CodedArticle article(Row row, Layout layout, LocalDate taken) {
		String url = (layout.url() < row.columns()) ? row.orNull(layout.url()) : null;
		return (url != null) ? Stubs.of(Objects.requireNonNull(url), null, taken) : null;
	}

	/**
	 * Where the columns are that are not at the same place in all editions.
	 *
	 * @param place the name of where it happened, before its country
	 * @param added the day it was added
	 * @param url the address of an article, if there is such a column
	 */
	private record Layout(int place, int added, int url) {

		private static final int COLUMNS_OF_THE_SECOND = 61;

		private static final Layout SECOND = new Layout(52, 59, 60);

		private static final Layout FIRST = new Layout(50, 56, 57);

		static Layout of(Row row) {
			return (row.columns() == COLUMNS_OF_THE_SECOND) ? SECOND : FIRST;
		}

	}

}
