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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as pages write them. Without a zone they are taken for UTC. */
final class PageDate {

	private static final List<DateTimeFormatter> EXACT = Stream
		.of("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][.SS][.S][' '][XXX][XX][X]",
				"EEE, d MMM yyyy HH:mm[:ss] [XX][z]", "EEE MMM d HH:mm:ss z yyyy")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
		.toList();

	private static final Pattern NUMERIC = Pattern.compile("\\b((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");

	private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)\\b");

	private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?:\\D.*|\\d{6}.*)?$");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");

	private static final Pattern DAY_FIRST = Pattern
		.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?(\\p{L}{3,9})\\.?,? ((?:19|20)\\d\\d)\\b");

	private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

	private static final int LONGEST = 200;

	private PageDate() {
	}

	static Optional<OffsetDateTime> of(String text) {
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

	private static Optional<LocalDate> day(String text) {
		Matcher numeric = NUMERIC.matcher(text);
		Matcher dotted = DOTTED.matcher(text);
		Matcher compact = COMPACT.matcher(text);
		Matcher monthFirst = MONTH_FIRST.matcher(text);
		Matcher dayFirst = DAY_FIRST.matcher(text);
		return numeric.find() ? day(numeric.group(1), numeric.group(2), numeric.group(3)) : dotted.find()
				? day(dotted.group(3), dotted.group(2), dotted.group(1))
				: compact.find() ? day(compact.group(1), compact.group(2), compact.group(3))
						: monthFirst.find() ? day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
								: dayFirst.find() ? day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
										: Optional.empty();
	}

	private static String month(String name) {
		int at = MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
		return (at < 0 || at % 3 != 0) ? "0" : String.valueOf(at / 3 + 1);
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
