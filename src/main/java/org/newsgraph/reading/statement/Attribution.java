package org.newsgraph.reading.statement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Passage;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.time.DateReader;
import org.springframework.stereotype.Component;

/**
 * Finds who said what, in three steps: the cue, the content, the source. A speaker that
 * the text does not let us know stays unknown. Safe for use by many threads at once.
 */
@Component
public class Attribution {

	private static final double UNKNOWN_SPEAKER = 0.92;

	private final StatementFinder finder = new StatementFinder();

	private final StanceReader stances = new StanceReader();

	private final DateReader dates;

	/**
	 * Attributes with dates read by this reader.
	 * @param dates reads the dates of a sentence
	 */
	public Attribution(DateReader dates) {
		this.dates = dates;
	}

	/**
	 * Finds the statements of an article.
	 * @param text the cleaned body
	 * @param sentences of the text
	 * @param cast who takes part
	 * @param agenda what it is about
	 * @param writtenOn the day it was written, which a statement without a date has
	 * @return the statements in the order of the text; empty if nobody says anything
	 */
	public List<ReadStatement> attribute(String text, List<Sentence> sentences, Cast cast, Agenda agenda,
			LocalDate writtenOn) {
		Speakers speakers = new Speakers(cast);
		StanceContext context = new StanceContext(cast, agenda);
		CueDates days = new CueDates(this.dates, writtenOn);
		return StatementFinder.statements(this.finder.find(text, sentences))
			.stream()
			.map((found) -> statement(found, text, sentences, speakers, context, days))
			.toList();
	}

	private ReadStatement statement(Found found, String text, List<Sentence> sentences, Speakers speakers,
			StanceContext context, CueDates days) {
		Participant speaker = speakers.of(found.source()).orElse(null);
		CueDates.SaidAt saidAt = days.saidAt(found);
		double confidence = found.confidence() * ((speaker != null) ? 1 : UNKNOWN_SPEAKER);
		return new ReadStatement(found.form(), text.substring(found.start(), found.end()), found.start(), found.end(),
				found.cue(), confidence, "statement/" + found.rule(), speaker, onBehalfOf(found, speaker, speakers),
				saidAt.day(), saidAt.precision(), this.stances.read(found, sentences, context, speaker),
				passage(found, text, sentences));
	}

	private static @Nullable Participant onBehalfOf(Found found, @Nullable Participant speaker, Speakers speakers) {
		Found.Source source = found.source();
		return (speaker == null || source == null) ? null : speakers.onBehalfOf(speaker, source);
	}

	private static Passage passage(Found found, String text, List<Sentence> sentences) {
		Sentence first = found.cueSentence();
		int start = first.start();
		int end = first.end();
		for (Sentence sentence : sentences) {
			if (sentence.start() < found.end() && found.start() < sentence.end()) {
				first = (sentence.index() < first.index()) ? sentence : first;
				start = Math.min(start, sentence.start());
				end = Math.max(end, sentence.end());
			}
		}
		start = Math.min(start, found.start());
		end = Math.max(end, found.end());
		return new Passage(text.substring(start, end), start, end, first.index());
	}

}
