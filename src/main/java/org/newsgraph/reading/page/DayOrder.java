package org.newsgraph.reading.page;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;

/**
 * Which of the two numbers of "02/10/2020" is the day. That is the custom of the page's
 * language and country; English alone does not tell, and then only a number above twelve
 * does.
 */
enum DayOrder {

	/** As in most countries. */
	DAY_FIRST,

	/** As in the United States. */
	MONTH_FIRST,

	/** Nothing tells. */
	UNKNOWN;

	private static final Pattern DAY_MONTH = Pattern
		.compile("(?<![\\d./-])(?<day>\\d{1,2})([./-])(?<month>\\d{1,2})\\2(?<year>(?:19|20)\\d\\d)(?![\\d/-])");

	private static final Pattern MONTH_DAY = Pattern
		.compile("(?<![\\d./-])(?<month>\\d{1,2})([./-])(?<day>\\d{1,2})\\2(?<year>(?:19|20)\\d\\d)(?![\\d/-])");

	static DayOrder of(Document page) {
		Stream<String> languages = page.select("html")
			.stream()
			.flatMap((html) -> Stream.of(html.attr("lang"), html.attr("xml:lang")));
		return Stream
			.concat(languages, page.select("meta[property=og:locale]").stream().map((meta) -> meta.attr("content")))
			.map((tag) -> of(Locale.forLanguageTag(tag.strip().replace('_', '-'))))
			.filter((order) -> order != UNKNOWN)
			.findFirst()
			.orElse(UNKNOWN);
	}

	private static DayOrder of(Locale locale) {
		boolean tellsNothing = locale.getLanguage().isEmpty()
				|| locale.getLanguage().equals("en") && locale.getCountry().isEmpty();
		String custom = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null,
				IsoChronology.INSTANCE, locale);
		return (tellsNothing || custom.startsWith("y")) ? UNKNOWN
				: (custom.indexOf('d') < custom.indexOf('M')) ? DAY_FIRST : MONTH_FIRST;
	}

	/** The first such day in a text. */
	Optional<LocalDate> day(String text) {
		List<LocalDate> readings = Stream
			.of((this == MONTH_FIRST) ? MONTH_DAY : DAY_MONTH, (this == MONTH_FIRST) ? DAY_MONTH : MONTH_DAY)
			.flatMap((form) -> form.matcher(text).results().limit(1))
			.flatMap((found) -> PageDate.day(found).stream())
			.distinct()
			.toList();
		return (this == UNKNOWN && readings.size() > 1) ? Optional.empty() : readings.stream().findFirst();
	}

}
