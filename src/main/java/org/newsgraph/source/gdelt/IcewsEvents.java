package org.newsgraph.source.gdelt;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.CodedArticle;
import org.newsgraph.article.Origin;
import org.newsgraph.event.CodedEvent;
import org.newsgraph.event.CodedPlace;
import org.newsgraph.event.CodedSide;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.NameDirectory.Entry;

/** Rows of ICEWS; an event's day is that of the article. */
final class IcewsEvents {

	private static final String HEADING = "Event ID";

	private static final int ID = 0;

	private static final int DAY = 1;

	private static final int ACTOR = 2;

	private static final int CODE = 6;

	private static final int RECIPIENT = 8;

	private static final int STORY = 11;

	private static final int SENTENCE = 12;

	private static final int PUBLISHER = 13;

	private static final int CITY = 14;

	private static final int COUNTRY = 17;

	private static final int LENGTH_OF_A_DAY = 10;

	private final CameoCodes codes;

	private final IcewsActors actors;

	IcewsEvents(CameoCodes codes, NameDirectory directory) {
		this.codes = codes;
		this.actors = new IcewsActors(directory);
	}

	/** Whether a row says how the columns are called. */
	static boolean isHeading(Row row) {
		return row.text(ID).endsWith(HEADING);
	}

	/**
	 * Reads a row.
	 * @throws RefusedException if it cannot be taken
	 */
	CodedEvent read(Row row, LocalDate today) {
		String id = row.text(ID);
		if (!id.matches("\\d{1,18}")) {
			throw new RefusedException(Refused.NO_ID);
		}
		LocalDate day = Days.possible(row.day(DAY, LENGTH_OF_A_DAY, DateTimeFormatter.ISO_LOCAL_DATE), today);
		CameoCodes.Meaning meaning = this.codes.of(row.text(CODE));
		@Nullable CodedSide actor = this.actors.side(row, ACTOR, day);
		@Nullable CodedSide recipient = this.actors.side(row, RECIPIENT, day);
		if (actor == null && recipient == null) {
			throw new RefusedException(Refused.NO_ACTOR);
		}
		// Some ids come again on another day for another event.
		return new CodedEvent(Origin.ICEWS.key(day + "-" + id), row.text(CODE), meaning.type(), meaning.mode(),
				meaning.score(), day, true, actor, recipient, place(row, day), 1, article(row, day),
				row.number(SENTENCE, 1));
	}

	private @Nullable CodedPlace place(Row row, LocalDate day) {
		@Nullable String country = row.orNull(COUNTRY);
		@Nullable String name = Stream.of(CITY, CITY + 1, CITY + 2, COUNTRY)
			.map(row::orNull)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return (name == null) ? null : new CodedPlace(name,
				(country == null) ? null : this.actors.country(country, day).map(Entry::countryCode).orElse(null));
	}

	private static @Nullable CodedArticle article(Row row, LocalDate day) {
		@Nullable String story = row.orNull(STORY);
		return (story == null) ? null : new CodedArticle(Origin.ICEWS.key("story-" + story), null, "",
				row.orNull(PUBLISHER), day.atStartOfDay(ZoneOffset.UTC).toInstant(), true);
	}

}
