package org.newsgraph.reading.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.time.DateReader;
import org.springframework.stereotype.Component;

/**
 * Finds the events of a text: patterns of words on the parse, kept as data, say what
 * happened; the verbs around them whether it did. Safe for use by many threads at once.
 */
@Component
public class EventCoder {

	private final PatternMatcher matcher = new PatternMatcher(new PatternBook());

	private final DateReader dates = new DateReader();

	/**
	 * Codes a text.
	 * @param text the text that the offsets count in
	 * @param sentences its sentences in order
	 * @param cast who takes part
	 * @param agenda what it is about
	 * @param statements who says what in it
	 * @param writtenOn the day that dates are counted from, and that an event without a
	 * date of its own is put on
	 * @return the events in the order of the text, none twice in a sentence; each has an
	 * actor, and a recipient or issue unless its type needs none
	 */
	public List<ReadEvent> code(String text, List<Sentence> sentences, Cast cast, Agenda agenda,
			List<ReadStatement> statements, LocalDate writtenOn) {
		Voices voices = new Voices(statements);
		List<ReadEvent> events = new ArrayList<>();
		Sentence before = null;
		for (Sentence sentence : sentences) {
			if (cast.isPeopled(sentence) && !Silence.about(sentence)) {
				events.addAll(code(text, before, sentence, cast, agenda, voices, writtenOn));
			}
			before = sentence;
		}
		return List.copyOf(events);
	}

	private List<ReadEvent> code(String text, @Nullable Sentence before, Sentence parsed, Cast cast, Agenda agenda,
			Voices voices, LocalDate writtenOn) {
		Sentence sentence = Mending.of(parsed);
		List<Match> matches = this.matcher.find(sentence);
		if (matches.isEmpty()) {
			return List.of();
		}
		EventDates when = new EventDates(this.dates, before, sentence, writtenOn);
		EventMaker maker = new EventMaker(text, new Roles(text, cast, agenda, when), when, voices);
		Happenings happenings = new Happenings();
		matches.stream()
			.filter((match) -> !new Background(match, matches).holds() && !Description.holds(match))
			.forEach((match) -> maker.make(match).ifPresent((event) -> happenings.add(match, event)));
		Set<String> seen = new HashSet<>();
		List<ReadEvent> told = happenings.events()
			.stream()
			.filter((event) -> seen.add(EventMaker.identity(event)))
			.toList();
		return IntStream.range(0, told.size())
			.mapToObj((i) -> (i == 0) ? told.get(i) : Confidence.besides(told.get(i)))
			.toList();
	}

}
