package org.newsgraph.reading.statement;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsgraph.reading.DatePrecision;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.time.DateReader;
import org.newsgraph.reading.time.ReadDate;

/**
 * When something was said: on the day that hangs on the cue ("said on Feb. 24"), else on
 * the day of writing. Nobody is reported to have said something after that.
 */
final class CueDates {

	/** "rejected the plan on Monday": it was rejected then. */
	private static final Set<String> TIMELESS = Set.of("proposal", "plan", "idea", "suggestion", "claim", "allegation",
			"accusation", "remark");

	private final DateReader reader;

	private final LocalDate writtenOn;

	private final Map<Sentence, List<ReadDate>> known = new IdentityHashMap<>();

	/** The dates of an article written on this day. */
	CueDates(DateReader reader, LocalDate writtenOn) {
		this.reader = reader;
		this.writtenOn = writtenOn;
	}

	SaidAt saidAt(Found found) {
		List<ReadDate> dates = this.known
			.computeIfAbsent(found.cueSentence(), (sentence) -> this.reader.read(sentence, this.writtenOn))
			.stream()
			.filter((date) -> date.mention().end() <= found.start() || date.mention().start() >= found.end()
					|| isOfTheCue(found, date))
			.toList();
		return this.reader.of(found.cueSentence(), found.cueWord(), dates)
			.filter((date) -> !date.start().isAfter(this.writtenOn))
			.map((date) -> new SaidAt(date.start(), date.precision()))
			.orElseGet(() -> new SaidAt(this.writtenOn, DatePrecision.DAY));
	}

	/** "condemned Chad on Monday over the dam": the day is none of what is condemned. */
	private static boolean isOfTheCue(Found found, ReadDate date) {
		Sentence sentence = found.cueSentence();
		return sentence.tokens()
			.stream()
			.filter((token) -> date.mention().start() <= token.start() && token.end() <= date.mention().end())
			.flatMap((token) -> sentence.above(token).stream())
			.anyMatch((arrow) -> (arrow.is("obl") && arrow.head().equals(found.cueWord()))
					|| (arrow.is("nmod") && isTimelessObject(found, arrow.head())));
	}

	private static boolean isTimelessObject(Found found, Token thing) {
		return (thing.isName() || TIMELESS.contains(thing.lemma()))
				&& found.cueSentence().above(thing, "obj").contains(found.cueWord());
	}

	/**
	 * A day and how exactly it is known.
	 *
	 * @param day the (first) day
	 * @param precision how exactly
	 */
	record SaidAt(LocalDate day, DatePrecision precision) {
	}

}
