package org.newsgraph.reading.event;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How often the coder finds an event in ordinary prose about no politics: sport, a new
 * shape of a chocolate bar, a tram that derailed, a child in a well. By hand:
 * {@code ProseScore DIRECTORY}, which prints what it finds.
 */
public final class ProseScore {

	/** How {@code main_event_dev.jsonl} calls the stories that are about no politics. */
	private static final Set<String> NO_POLITICS = Set.of("f1", "cubs win championship", "toberone-gate", "tram",
			"tram victims", "china well");

	private static final LocalDate UNDATED = LocalDate.of(2016, 11, 3);

	private static final ObjectMapper JSON = new ObjectMapper();

	private final EventCoder coder = new EventCoder();

	private final ActorFinder actors = new ActorFinder(RealDirectory.get());

	private final IssueFinder issues = new IssueFinder();

	private final Parser parser = new CoreNlpParser();

	private final List<String> found = new ArrayList<>();

	private int sentences;

	private int alarmed;

	private ProseScore() {
	}

	public static void main(String[] arguments) {
		ProseScore score = new ProseScore();
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
		score.read(Path.of(arguments[0]));
		score.found.forEach(out::println);
		out.printf("%d of %d%n", score.alarmed, score.sentences);
	}

	/**
	 * Measures the coder, with the actors and issues it has in an article.
	 * @param data the directory with the articles of others, if there is one
	 */
	public static List<Figure> figures(@Nullable Path data) {
		ProseScore score = new ProseScore();
		if (data == null) {
			return List.of();
		}
		score.read(data);
		return List.of(new Figure("events, prose: false-alarm share", score.alarmed / (double) score.sentences,
				score.sentences));
	}

	private void read(Path data) {
		try {
			Files.readAllLines(data.resolve("main_event_dev.jsonl"))
				.stream()
				.map(JSON::readTree)
				.filter((article) -> NO_POLITICS.contains(article.get("category").asString()))
				.forEach(this::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void read(JsonNode article) {
		String text = article.get("text").asString();
		String headline = article.get("title").asString();
		String date = article.get("date").asString();
		LocalDate written = date.equals("None") ? UNDATED : LocalDate.parse(date.substring(0, 10));
		List<Sentence> parsed = this.parser.parse(text);
		Cast cast = this.actors.find(parsed, text, headline, written);
		Agenda agenda = this.issues.find(parsed, text, headline, cast, written);
		List<ReadEvent> events = this.coder.code(text, parsed, cast, agenda, List.of(), written);
		parsed.forEach((sentence) -> add(text, sentence, events));
	}

	private void add(String text, Sentence sentence, List<ReadEvent> events) {
		int from = sentence.tokens().getFirst().start();
		int to = sentence.tokens().getLast().end();
		List<ReadEvent> here = events.stream()
			.filter((event) -> event.passage().start() >= from && event.passage().start() < to)
			.toList();
		this.sentences++;
		this.alarmed += here.isEmpty() ? 0 : 1;
		here.forEach((event) -> this.found.add("%.2f %s %s %s -> %s%n    %s".formatted(event.confidence(), event.type(),
				event.realis(), names(event.actors()), names(event.recipients()), text.substring(from, to))));
	}

	private static List<String> names(List<Participant> participants) {
		return participants.stream().map(Participant::exact).toList();
	}

}
