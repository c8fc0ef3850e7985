package org.newsgraph.reading.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an article was published, as whoever hands it in says. Feeds often give no more
 * than the day, which begins at midnight in UTC.
 *
 * @param moment as given
 */
record GivenDate(Instant moment) {

	private static final ZoneOffset WEST = ZoneOffset.ofHours(-12);

	private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

	/** As given, or what the page says more exactly of the same day. */
	Instant orExactly(OffsetDateTime onPage) {
		return (isMidnight(this.moment.atOffset(ZoneOffset.UTC)) && !isMidnight(onPage) && isDayOf(onPage))
				? onPage.toInstant() : this.moment;
	}

	private static boolean isMidnight(OffsetDateTime moment) {
		return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
	}

	/** Whether it was that day anywhere. */
	private boolean isDayOf(OffsetDateTime onPage) {
		LocalDate day = LocalDate.ofInstant(this.moment, ZoneOffset.UTC);
		return !day.isBefore(onPage.withOffsetSameInstant(WEST).toLocalDate())
				&& !day.isAfter(onPage.withOffsetSameInstant(EAST).toLocalDate());
	}

}
