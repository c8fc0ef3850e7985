package org.newsgraph.reading.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.reading.name.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EventCoderTests {

	private static final LocalDate WRITTEN = LocalDate.of(2023, 2, 26);

	private static final CoreNlpParser PARSER = new CoreNlpParser();

	private static final ActorFinder ACTORS = new ActorFinder(RealDirectory.get());

	private static final IssueFinder ISSUES = new IssueFinder();

	private static final EventCoder CODER = new EventCoder();

	@ParameterizedTest(name = "{0}")
	@MethodSource("sentences")
	void aSentenceTellsOfItsEvents(String text, String expected) {
		List<ReadEvent> events = code(text);
		assertThat(events.stream().map(EventCoderTests::told).sorted().collect(Collectors.joining("; ")))
			.isEqualTo(expected.equals("-") ? "" : expected);
		assertThat(events).allSatisfy((event) -> assertThat(event.passage().exact())
			.isEqualTo(text.substring(event.passage().start(), event.passage().end())));
	}

	@Test
	void aSentenceThatIsCutIsReadAllTheSame() {
		assertThat(sentences().map((row) -> row[0])
			.flatMap((text) -> Stream.of(1, 2, 3).map((third) -> text.substring(0, (text.length() - 1) * third / 3)))
			.filter((text) -> !text.isBlank()))
			.allSatisfy((text) -> assertThatNoException().isThrownBy(() -> code(text)));
	}

	static List<ReadEvent> code(String text) {
		List<Sentence> sentences = PARSER.parse(text);
		Cast cast = ACTORS.find(sentences, text, null, WRITTEN);
		Agenda agenda = ISSUES.find(sentences, text, null, cast, WRITTEN);
		return CODER.code(text, sentences, cast, agenda, List.of(), WRITTEN);
	}

	static Stream<String[]> sentences() {
		return new java.io.BufferedReader(new java.io.InputStreamReader(
				Objects.requireNonNull(EventCoderTests.class.getResourceAsStream("sentences.txt")),
				java.nio.charset.StandardCharsets.UTF_8))
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.strip().split(" \\|\\| "));
	}

	static String told(ReadEvent event) {
		return (event.type() + " " + event.realis() + " " + ids(event.actors()) + " > " + ids(event.recipients())
				+ " # " + event.issues().stream().map(ReadIssue::id).collect(Collectors.joining(",")))
			.replace("  ", " ")
			.strip();
	}

	private static String ids(List<Participant> participants) {
		return participants.stream()
			.map((one) -> one.actorId().replace("country:", ""))
			.sorted()
			.collect(Collectors.joining(","));
	}

}
