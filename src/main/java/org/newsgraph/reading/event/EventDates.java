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

	private static final int LONGEST_CLIMB = 3;

	private final DateReader reader;

	private final Sentence sentence;

	private final LocalDate writtenOn;

	private final List<ReadDate> dates;

	private final boolean bygone;

	/**
	 * Begins a sentence.
	 * @param before the sentence before it, if there is one
	 */
	EventDates(DateReader reader, @Nullable Sentence before, Sentence sentence, LocalDate writtenOn) {
		this.reader = reader;
		this.sentence = sentence;
		this.writtenOn = writtenOn;
		this.dates = reader.read(sentence, writtenOn);
		this.bygone = before != null && this.dates.isEmpty() && goesOn(sentence)
				&& new EventDates(reader, null, before, writtenOn).isStoryOfThePast();
	}

	When of(Match match, Realis realis) {
		Optional<ReadDate> date = own(match.trigger()).or(() -> own(match.anchor())).or(() -> ofText(match.anchor()));
		if (date.filter((found) -> !isAhead(found, realis)).isPresent()) {
			ReadDate found = date.get();
			return new When(found.start(), found.end(), found.precision(), false,
					realis == Realis.ACTUAL && isLongAgo(found));
		}
		boolean past = realis == Realis.ACTUAL && (this.bygone || isOfThePast(match.anchor()));
		return past ? new When(null, null, DatePrecision.UNKNOWN, false, true) : inferred(realis);
	}

	// "signed a letter in 2021 that accused Chad": it did so then.
	private Optional<ReadDate> ofText(Token verb) {
		return this.sentence.above(verb, "acl:relcl")
			.stream()
			.filter((noun) -> Words.in("deed", noun) && this.sentence.below(verb, "nsubj").contains(noun))
			.flatMap((noun) -> own(noun)
				.or(() -> this.sentence.above(noun, "obj").stream().flatMap((above) -> own(above).stream()).findFirst())
				.stream())
			.findFirst();
	}

	private Optional<ReadDate> own(Token word) {
		return this.reader.of(this.sentence, word, this.dates)
			.filter((date) -> !isEnd(date) && !isOfTheCharge(word, date))
			.filter((date) -> !(word.tag().matches("VB[ZP]") && isOver(date)));
	}

	// "banned it until May 29": it did so before.
	private boolean isEnd(ReadDate date) {
		return before(date).filter((word) -> Words.in("until", word)).isPresent();
	}

	// "accused Chad of arming rebels in 2018": the year is that of the arming.
	private boolean isOfTheCharge(Token verb, ReadDate date) {
		boolean vague = date.precision() == DatePrecision.YEAR || date.precision() == DatePrecision.MONTH;
		return vague && verb.isVerb()
				&& this.sentence.tokens()
					.stream()
					.filter((word) -> verb.start() < word.start() && word.start() < date.mention().start())
					.filter((word) -> word.tag().equals("VBG") && word.index() > 0)
					.anyMatch((word) -> Words.in("charging", this.sentence.tokens().get(word.index() - 1)));
	}

	private Optional<Token> before(ReadDate date) {
		return this.sentence.tokens()
			.stream()
			.filter((word) -> word.end() <= date.mention().start())
			.reduce((first, last) -> last);
	}

	private boolean isLongAgo(ReadDate date) {
		return date.end().isBefore(this.writtenOn.minusDays(NEWS_DAYS));
	}

	// "resigns over the floods of last year": not last year.
	private boolean isOver(ReadDate date) {
		boolean vague = date.precision() == DatePrecision.YEAR || date.precision() == DatePrecision.MONTH;
		return isLongAgo(date) || vague && date.end().isBefore(this.writtenOn.minusMonths(1));
	}

	// "fought a war in 2005. Chad then ...": that was then, too.
	private static boolean goesOn(Sentence sentence) {
		return sentence.roots()
			.stream()
			.filter((verb) -> verb.tag().equals("VBD"))
			.flatMap((verb) -> sentence.below(verb, "advmod").stream())
			.anyMatch((word) -> Words.in("onward", word));
	}

	private boolean isStoryOfThePast() {
		return this.sentence.roots().stream().flatMap((verb) -> own(verb).stream()).anyMatch(this::isLongAgo);
	}

	// "cut ties in 2016 when a mob stormed the embassy": it stormed it no later.
	private boolean isOfThePast(Token verb) {
		Token at = verb;
		for (int step = 0; step < LONGEST_CLIMB; step++) {
			Token below = at;
			Optional<Token> above = this.sentence.above(below, "advcl", "conj")
				.stream()
				.filter((head) -> head.isVerb() && isToldWith(below, head))
				.findFirst();
			if (above.isEmpty()) {
				return false;
			}
			Optional<ReadDate> date = own(above.get());
			if (date.isPresent()) {
				return isLongAgo(date.get());
			}
			at = above.get();
		}
		return false;
	}

	private boolean isToldWith(Token verb, Token head) {
		boolean past = verb.tag().matches("VB[DNG]")
				&& this.sentence.below(verb, "aux").stream().noneMatch((aux) -> aux.tag().matches("VB[PZ]|MD"));
		List<Token> marks = this.sentence.below(verb, "mark", "advmod");
		boolean clause = !this.sentence.above(verb, "advcl").isEmpty();
		boolean trailing = verb.tag().equals("VBG") && this.sentence.below(verb, "mark", "case").isEmpty();
		return past && (clause ? trailing || marks.stream().anyMatch((mark) -> Words.in("meanwhile", mark))
				: marks.stream().noneMatch((mark) -> Words.in("afterwards", mark)) && verb.tag().equals(head.tag()));
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
