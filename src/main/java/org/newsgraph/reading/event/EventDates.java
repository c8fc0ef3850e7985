package org.newsgraph.reading.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.time.DateReader;
import org.newsgraph.reading.time.ReadDate;

/** Says when the events of a sentence happened. */
final class EventDates {

	private static final int NEWS_DAYS = 365;

	private final DateReader reader;

	private final LocalDate writtenOn;

	private final List<ReadDate> dates;

	EventDates(DateReader reader, Sentence sentence, LocalDate writtenOn) {
		this.reader = reader;
		this.writtenOn = writtenOn;
		this.dates = reader.read(sentence, writtenOn);
	}

	When of(Match match, Realis realis) {
		Optional<ReadDate> date = this.reader.of(match.sentence(), match.trigger(), this.dates)
			.or(() -> this.reader.of(match.sentence(), match.anchor(), this.dates));
		if (date.filter((found) -> !isAhead(found, realis)).isPresent()) {
			ReadDate found = date.get();
			boolean longAgo = realis == Realis.ACTUAL && found.end().isBefore(this.writtenOn.minusDays(NEWS_DAYS));
			return new When(found.start(), found.end(), found.precision(), false, longAgo);
		}
		return inferred(realis);
	}

	// What has happened was not ahead: "agreed to meet on Friday" dates the meeting.
	private boolean isAhead(ReadDate date, Realis realis) {
		return realis == Realis.ACTUAL && date.start().isAfter(this.writtenOn);
	}

	/** Whether a word is part of a date. */
	boolean cover(Token token) {
		return this.dates.stream()
			.anyMatch((date) -> date.mention().start() <= token.start() && token.end() <= date.mention().end());
	}

	// News without a date is of the last few days: the day of writing, a week exact.
	private When inferred(Realis realis) {
		return switch (realis) {
			case ACTUAL -> new When(this.writtenOn, this.writtenOn, DatePrecision.WEEK, true, false);
			default -> new When(null, null, DatePrecision.UNKNOWN, false, false);
		};
	}

	/**
	 * When an event happened.
	 *
	 * @param start first day
	 * @param end last day
	 * @param precision how exactly the days are known
	 * @param inferred whether the day of writing stands in
	 * @param longAgo whether it is history rather than news
	 */
	record When(@Nullable LocalDate start, @Nullable LocalDate end, DatePrecision precision, boolean inferred,
			boolean longAgo) {
	}

}
