package org.newsgraph.source.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Moments as feeds write them, in English or in figures. */
final class FeedDates {

	private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

	private static final Pattern DAY_FIRST = Pattern
		.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s,./-]+(" + MONTHS + ")[a-z]*[\\s,./-]+(\\d{4}|\\d{2})\\b");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b(" + MONTHS + ")[a-z]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b.*?\\b(\\d{4})\\b");

	private static final Pattern FIGURES = Pattern.compile("\\b(\\d{4})(?:([-/.]?)(\\d{2})(?:\\2(\\d{2}))?)?(?=\\b|t)");

	/** Where the short form of ISO 8601 leaves out a colon. */
	private static final Pattern COLON = Pattern.compile("(?<=^\\d{8}t(?:\\d{2}){1,2})(?=\\d{2})");

	private static final Pattern TIME = Pattern
		.compile("(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?\\s*(am|pm|a\\.m|p\\.m)?");

	private static final Pattern OFFSET = Pattern
		.compile("^\\s*(?:gmt|utc|z|ut)?\\s*([+-])\\s*(\\d{1,2}):?(\\d{2})?\\b");

	private static final Pattern NAMED = Pattern.compile("^\\s*\\(?([a-z]+(?:/[a-z_]+)*)");

	private static final Map<String, Integer> HOURS = Map.ofEntries(Map.entry("est", -5), Map.entry("edt", -4),
			Map.entry("cst", -6), Map.entry("cdt", -5), Map.entry("mst", -7), Map.entry("mdt", -6),
			Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("bst", 1), Map.entry("cet", 1), Map.entry("mez", 1),
			Map.entry("wet", 0), Map.entry("west", 1), Map.entry("cest", 2), Map.entry("mesz", 2), Map.entry("eet", 2),
			Map.entry("eest", 3), Map.entry("msk", 3), Map.entry("jst", 9), Map.entry("kst", 9), Map.entry("hkt", 8),
			Map.entry("sgt", 8), Map.entry("aest", 10), Map.entry("aedt", 11), Map.entry("awst", 8),
			Map.entry("nzst", 12), Map.entry("nzdt", 13), Map.entry("akst", -9), Map.entry("akdt", -8),
			Map.entry("hst", -10), Map.entry("et", -5), Map.entry("pt", -8), Map.entry("ct", -6), Map.entry("mt", -7));

	private static final int LONGEST = 100;

	private FeedDates() {
	}

	/** The moment; {@code null} if none can be made out. A day alone begins in UTC. */
	static @Nullable Instant parse(@Nullable String written) {
		if (written == null || written.length() > LONGEST) {
			return null;
		}
		String text = COLON.matcher(written.strip().toLowerCase(Locale.ROOT)).replaceAll(":");
		try {
			LocalDate day = day(text);
			return (day != null) ? moment(day, text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Instant moment(LocalDate day, String text) {
		Matcher time = TIME.matcher(text);
		if (!time.find()) {
			return day.atStartOfDay(ZoneOffset.UTC).toInstant();
		}
		int hour = Integer.parseInt(time.group(1));
		if (time.group(4) != null) {
			hour = hour % 12 + (time.group(4).startsWith("p") ? 12 : 0);
		}
		int second = (time.group(3) != null) ? Math.min(59, Integer.parseInt(time.group(3))) : 0;
		boolean midnight = hour == 24;
		LocalTime clock = LocalTime.of(midnight ? 0 : hour, Integer.parseInt(time.group(2)), second);
		return (midnight ? day.plusDays(1) : day).atTime(clock).atZone(zone(text.substring(time.end()))).toInstant();
	}

	private static ZoneId zone(String rest) {
		Matcher offset = OFFSET.matcher(rest);
		if (offset.find()) {
			int minutes = (offset.group(3) != null) ? Integer.parseInt(offset.group(3)) : 0;
			int seconds = 60 * (60 * Integer.parseInt(offset.group(2)) + minutes);
			return ZoneOffset.ofTotalSeconds(offset.group(1).equals("-") ? -seconds : seconds);
		}
		Matcher named = NAMED.matcher(rest);
		return named.find() ? ZoneOffset.ofHours(HOURS.getOrDefault(named.group(1), 0)) : ZoneOffset.UTC;
	}

	private static @Nullable LocalDate day(String text) {
		Matcher found = DAY_FIRST.matcher(text);
		if (found.find()) {
			return LocalDate.of(year(found.group(3)), month(found.group(2)), Integer.parseInt(found.group(1)));
		}
		found = FIGURES.matcher(text);
		if (found.lookingAt()) {
			return LocalDate.of(year(found.group(1)), number(found.group(3)), number(found.group(4)));
		}
		found = MONTH_FIRST.matcher(text);
		return found.find()
				? LocalDate.of(year(found.group(3)), month(found.group(1)), Integer.parseInt(found.group(2))) : null;
	}

	private static int number(@Nullable String figures) {
		return (figures != null) ? Integer.parseInt(figures) : 1;
	}

	private static int year(String figures) {
		int year = Integer.parseInt(figures);
		return (figures.length() == 2) ? year + ((year < 70) ? 2000 : 1900) : year;
	}

	private static int month(String name) {
		return MONTHS.indexOf(name) / 4 + 1;
	}

}
