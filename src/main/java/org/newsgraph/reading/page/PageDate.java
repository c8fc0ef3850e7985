package org.newsgraph.reading.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/** Dates as a page writes them. Without a zone they are taken for UTC. */
final class PageDate {

	private static final List<DateTimeFormatter> EXACT = Stream
		.of("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][' '][XXX][XX][X]",
				"EEE, d MMM yyyy HH:mm[:ss] [XX][z]", "EEE MMM d HH:mm:ss z yyyy")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
		.toList();

	private static final List<Pattern> PLAIN = Stream.of(
			"\\b(?<year>(?:19|20)\\d\\d)[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)",
			"\\b(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)\\b",
			"^(?<year>(?:19|20)\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)(?:\\D.*|\\d{6}.*)?$",
			"\\b(?<month>\\p{L}{3,12})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>(?:19|20)\\d\\d)\\b",
			"\\b(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?[.,]? (?:of |de )?(?<month>\\p{L}{3,12})[.,]{0,2} (?:de )?(?<year>(?:19|20)\\d\\d)\\b")
		.map(Pattern::compile)
		.toList();

	private static final int LONGEST = 200;

	private final DayOrder order;

	private PageDate(DayOrder order) {
		this.order = order;
	}

	static PageDate on(Document page) {
		return new PageDate(DayOrder.of(page));
	}

	Optional<OffsetDateTime> read(String text) {
		String tidy = PlainBlocks.tidy(text);
		return (tidy.length() > LONGEST) ? Optional.empty()
				: EXACT.stream()
					.flatMap((format) -> exact(tidy, format).stream())
					.findFirst()
					.or(() -> day(tidy).map((day) -> day.atStartOfDay().atOffset(ZoneOffset.UTC)));
	}

	private static Optional<OffsetDateTime> exact(String text, DateTimeFormatter format) {
		try {
			TemporalAccessor moment = format.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
			return Optional.of((moment instanceof ZonedDateTime zoned) ? zoned.toOffsetDateTime()
					: LocalDateTime.from(moment).atOffset(ZoneOffset.UTC));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private Optional<LocalDate> day(String text) {
		return PLAIN.stream()
			.flatMap((form) -> form.matcher(text).results())
			.flatMap((found) -> day(found).stream())
			.findFirst()
			.or(() -> this.order.day(text));
	}

	/** The day of what was found as {@code year}, {@code month} and {@code day}. */
	static Optional<LocalDate> day(MatchResult found) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(found.group("year")), month(found.group("month")),
					Integer.parseInt(found.group("day"))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int month(String text) {
		return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : MonthNames.number(text);
	}

}
