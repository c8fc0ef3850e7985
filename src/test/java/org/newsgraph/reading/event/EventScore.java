package org.newsgraph.reading.event;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.scorecard.Figure;

/**
 * Scores the coder, by hand: {@code EventScore [DIRECTORY [miss|wrong|extra|gold|all]]},
 * on our own sentences and, in the directory, on {@code event_dev.jsonl},
 * {@code actor_spans_dev.jsonl} and {@code petr2_gsr.jsonl}. Everybody counts as an actor
 * there; "whole" scores the real actors and issues instead.
 */
public final class EventScore {

	private static final LocalDate WRITTEN = LocalDate.of(2023, 2, 26);

	private final EventCoder coder = new EventCoder();

	private final ActorFinder actors = new ActorFinder(RealDirectory.get());

	private final IssueFinder issues = new IssueFinder();

	private final Parser parser;

	private final String show;

	private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);

	EventScore(Parser parser, String show) {
		this.parser = parser;
		this.show = show;
	}

	public static void main(String[] arguments) {
		Path data = (arguments.length > 0) ? Path.of(arguments[0]) : null;
		new EventScore(new CoreNlpParser(), (arguments.length > 1) ? arguments[1] : "").print(data);
	}

	/**
	 * Measures the coder.
	 * @param data the directory with the sets of others, if there is one
	 * @return the figures, each cases how many sentences or events it was measured on
	 */
	public static List<Figure> figures(@Nullable Path data) {
		return new EventScore(new CoreNlpParser(), "").all(data);
	}

	void print(@Nullable Path data) {
		all(data)
			.forEach((figure) -> this.out.printf("%-48s %.3f of %d%n", figure.name(), figure.value(), figure.cases()));
	}

	private List<Figure> all(@Nullable Path data) {
		List<Figure> figures = new ArrayList<>();
		figures.addAll(measure("events, own", WantedSentence.bundled(), false));
		if (this.show.isEmpty()) {
			figures.addAll(measure("events, own, whole", WantedSentence.bundled(), true));
		}
		if (data != null) {
			List<WantedSentence> coded = WantedSentence.coded(data.resolve("event_dev.jsonl"));
			figures.addAll(measure("events, dev look", half(coded, 0), false));
			figures.addAll(measure("events, dev check", half(coded, 1), false));
			figures.addAll(measure("events, dev", coded, false));
			figures.addAll(spanned("events, spans", data, false));
			if (this.show.isEmpty()) {
				figures.addAll(measure("events, dev, whole", coded, true));
				figures.addAll(spanned("events, spans, whole", data, true));
			}
			figures.addAll(measure("events, none", WantedSentence.empty(data.resolve("petr2_gsr.jsonl")), false));
		}
		return figures;
	}

	// The file is sorted by type, so its halves are every other line.
	private static List<WantedSentence> half(List<WantedSentence> all, int from) {
		return IntStream.range(0, all.size()).filter((i) -> i % 2 == from).mapToObj(all::get).toList();
	}

	// These sentences have no types, so one of the figures would say nothing.
	private List<Figure> spanned(String set, Path data, boolean whole) {
		return measure(set, WantedSentence.spanned(data.resolve("actor_spans_dev.jsonl")), whole).stream()
			.filter((figure) -> !figure.name().contains("type"))
			.toList();
	}

	private List<Figure> measure(String set, List<WantedSentence> sentences, boolean whole) {
		EventMeasure measure = new EventMeasure();
		for (WantedSentence wanted : sentences) {
			List<Sentence> parsed = this.parser.parse(wanted.text());
			List<ReadEvent> found = code(wanted.text(), parsed, whole);
			boolean right = measure.add(wanted, parsed, found);
			if (isShown(set, wanted, found, right)) {
				print(wanted, found);
			}
		}
		if (!this.show.isEmpty()) {
			this.out.println(set + System.lineSeparator() + measure);
		}
		return measure.figures(set);
	}

	private boolean isShown(String set, WantedSentence wanted, List<ReadEvent> found, boolean right) {
		boolean typed = wanted.events().stream().anyMatch((event) -> found.stream().anyMatch(event::isKindOf));
		return switch (this.show) {
			case "gold" -> set.equals("events, own") && !right;
			case "miss" -> set.contains("look") && found.isEmpty();
			case "wrong" -> set.contains("look") && !found.isEmpty() && !typed;
			case "extra" -> set.contains("look") && typed && found.size() > 1;
			case "sides" -> set.contains("look") && typed && !right;
			case "spans" -> set.contains("spans") && !right;
			case "none" -> set.equals("events, none") && !right;
			default -> false;
		};
	}

	private List<ReadEvent> code(String text, List<Sentence> sentences, boolean whole) {
		if (!whole) {
			return this.coder.code(text, sentences, new Anybody(), new NoAgenda(), List.of(), WRITTEN);
		}
		Cast cast = this.actors.find(sentences, text, null, WRITTEN);
		Agenda agenda = this.issues.find(sentences, text, null, cast, WRITTEN);
		return this.coder.code(text, sentences, cast, agenda, List.of(), WRITTEN);
	}

	private void print(WantedSentence wanted, List<ReadEvent> found) {
		this.out.println(wanted.text());
		wanted.events()
			.forEach((event) -> this.out.printf("    want %s %s %s -> %s%n", event.code(), event.realis(),
					event.actors(), event.recipients()));
		found.forEach((event) -> this.out.printf("    %.2f %s %s %s -> %s%n", event.confidence(), event.rule(),
				event.realis(), names(event.actors()), names(event.recipients())));
	}

	private static List<String> names(List<Participant> participants) {
		return participants.stream().map(Participant::exact).toList();
	}

}
