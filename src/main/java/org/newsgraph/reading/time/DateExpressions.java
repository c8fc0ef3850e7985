package org.newsgraph.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which English writes a date, the longest first. */
final class DateExpressions {

	private static final Pattern HINT = Pattern.compile(
			"(?i)\\d{4}|day\\b|days\\b|week|month|year|decade|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|tonight|tomorrow|\\d0s|spring|summer|autumn|fall|winter|quarter|night|morning|afternoon|evening|hours|\\d(?:st|nd|rd|th)\\b|Easter|Q[1-4]|(?:Eve|Day)\\b|Halloween|century|Wars?\\b|WW|Holocaust|Crisis");

	private final List<DateExpression> expressions = new ArrayList<>();

	DateExpressions() {
		this.expressions.addAll(DateRanges.all());
		this.expressions.addAll(Eras.all());
		this.expressions.addAll(PartsOfPeriods.all());
		this.expressions.addAll(Quarters.all());
		this.expressions.addAll(KnownDays.all());
		this.expressions.addAll(NamedDays.all());
		this.expressions.addAll(AbsoluteDates.all());
		this.expressions.addAll(RelativeDates.all());
	}

	/** Whether the words hold anything like a date at all. */
	boolean mayStandIn(String words) {
		return HINT.matcher(words).find();
	}

	List<Found> find(String words, LocalDate writtenOn, IntFunction<Tense> tense) {
		List<Found> found = new ArrayList<>();
		for (DateExpression expression : this.expressions) {
			Matcher matcher = expression.pattern().matcher(words);
			while (matcher.find()) {
				if (isFree(matcher, found)) {
					found(matcher, expression, writtenOn, tense.apply(matcher.start())).ifPresent(found::add);
				}
			}
		}
		return found;
	}

	private static Optional<Found> found(Matcher matcher, DateExpression expression, LocalDate writtenOn, Tense tense) {
		return expression.reading()
			.read(matcher, writtenOn, tense)
			.map((days) -> new Found(matcher.group(), matcher.start(), matcher.end(), days));
	}

	private static boolean isFree(MatchResult next, List<Found> found) {
		return found.stream().noneMatch((other) -> next.start() < other.end() && other.start() < next.end());
	}

	/**
	 * A date found in a string.
	 *
	 * @param words as written
	 * @param start of its first unit
	 * @param end behind its last unit
	 * @param days what it means
	 */
	record Found(String words, int start, int end, Days days) {
	}

}
