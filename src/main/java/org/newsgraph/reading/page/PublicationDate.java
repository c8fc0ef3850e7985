package org.newsgraph.reading.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;

/**
 * When a page was first published: as it tells machines, else as its address says, else
 * as its readers see.
 */
final class PublicationDate {

	/** In hours from UTC. */
	private static final int FARTHEST_ZONE = 12;

	private final PageDate dates;

	private final DateMarkup markup;

	private final ScriptDates scripts;

	private final ShortLines lines;

	private final String headline;

	private final Optional<LocalDate> addressed;

	private final Optional<LocalDate> beneath;

	/**
	 * Looks where it may stand.
	 * @param markup the dates in the markup of the page
	 * @param dates as the page writes them
	 * @param canonical the address that the page gives itself, if it does
	 */
	PublicationDate(Document document, DateMarkup markup, PageDate dates, @Nullable URI canonical,
			@Nullable String headline) {
		this.dates = dates;
		this.markup = markup;
		this.scripts = new ScriptDates(document, this.dates);
		this.lines = new ShortLines(document, this.dates);
		this.headline = (headline != null) ? headline : "";
		this.addressed = Stream.of(document.location(), String.valueOf(canonical))
			.flatMap((address) -> AddressDay.of(address).stream())
			.findFirst();
		this.beneath = this.lines.dateBeneath(this.headline).flatMap(this.dates::read).map(OffsetDateTime::toLocalDate);
	}

	/** As the page writes it, in its own time zone. */
	Optional<OffsetDateTime> find() {
		return said().map(this::first)
			.or(() -> this.addressed.or(() -> this.beneath).map(this::shownOn))
			.or(() -> this.markup.shown().findFirst())
			.or(() -> this.lines.date().flatMap(this.dates::read))
			.or(() -> this.lines.lineBeneath(this.headline).flatMap(this.dates::read))
			.or(this.scripts::published)
			.map(this::atHome);
	}

	/** If machines are told several days, the one that readers are told as well. */
	private Optional<OffsetDateTime> said() {
		List<OffsetDateTime> said = this.markup.said();
		return this.beneath.flatMap((day) -> said.stream().filter((moment) -> isOn(day, moment)).findFirst())
			.or(() -> said.stream().findFirst())
			.or(() -> this.markup.items().findFirst());
	}

	/** A page whose address is older was published again. */
	private OffsetDateTime first(OffsetDateTime said) {
		return this.addressed.filter((day) -> day.isBefore(said.toLocalDate().minusDays(1)))
			.map(PublicationDate::start)
			.orElse(said);
	}

	/** The moment of that day, if the page shows it. */
	private OffsetDateTime shownOn(LocalDate day) {
		return this.markup.shown().filter((moment) -> isOn(day, moment)).findFirst().orElseGet(() -> start(day));
	}

	private static OffsetDateTime start(LocalDate day) {
		return day.atStartOfDay().atOffset(ZoneOffset.UTC);
	}

	/** The same moment in the zone of the page, if it tells the zone or the day. */
	private OffsetDateTime atHome(OffsetDateTime moment) {
		return (isZoned(moment) || moment.equals(start(moment.toLocalDate()))) ? moment
				: Stream.concat(this.markup.exact(), this.scripts.zoned())
					.filter((other) -> other.isEqual(moment) && isZoned(other))
					.findFirst()
					.or(() -> this.addressed.or(() -> this.beneath).flatMap((day) -> nearest(moment, day)))
					.orElse(moment);
	}

	/** In the nearest zone in which it was that day, if there is one. */
	private static Optional<OffsetDateTime> nearest(OffsetDateTime moment, LocalDate day) {
		int sign = day.isBefore(moment.toLocalDate()) ? -1 : 1;
		return IntStream.rangeClosed(0, FARTHEST_ZONE)
			.mapToObj((hours) -> moment.withOffsetSameInstant(ZoneOffset.ofHours(sign * hours)))
			.filter((home) -> isOn(day, home))
			.findFirst();
	}

	private static boolean isOn(LocalDate day, OffsetDateTime moment) {
		return moment.toLocalDate().equals(day);
	}

	private static boolean isZoned(OffsetDateTime moment) {
		return moment.getOffset().getTotalSeconds() != 0;
	}

}
