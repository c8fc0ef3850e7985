package org.newsgraph.reading.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A sentence with the events that somebody has read in it.
 *
 * @param text the sentence
 * @param special what is special about it
 * @param events its events; empty if it tells of none
 */
record WantedSentence(String text, String special, List<WantedEvent> events) {

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * Whether it is of a set that marks one event of a sentence, whatever else it tells.
	 */
	boolean isExcerpt() {
		return this.events.stream().noneMatch((event) -> event.realis() != null);
	}

	/** Our own sentences. */
	static List<WantedSentence> bundled() {
		return new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(WantedSentence.class.getResourceAsStream("gold.tsv")), StandardCharsets.UTF_8))
			.lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t"))
			.map((cells) -> new WantedSentence(cells[0], cells[1], events(cells[2])))
			.toList();
	}

	private static List<WantedEvent> events(String written) {
		return written.equals("-") ? List.of() : Arrays.stream(written.split(";")).map(WantedEvent::of).toList();
	}

	/**
	 * Sentences with source, target and code, in the manner of {@code event_dev.jsonl}.
	 */
	static List<WantedSentence> coded(Path file) {
		return rows(file).stream().map((row) -> {
			List<WantedEvent> events = new ArrayList<>();
			row.get("events")
				.forEach((event) -> events.add(new WantedEvent(event.get("code").asString(), event.get("quad").asInt(),
						null, null, named(event.get("source")), named(event.get("target")))));
			return new WantedSentence(row.get("text").asString(), "", events);
		}).toList();
	}

	/** Sentences with sources, targets and a quad class. */
	static List<WantedSentence> spanned(Path file) {
		return rows(file).stream().map((row) -> {
			List<String> actors = new ArrayList<>(strings(row.path("sources")));
			actors.addAll(strings(row.path("reciprocal")));
			WantedEvent event = new WantedEvent("", row.get("quad").asInt(), null, null, actors,
					strings(row.path("targets")));
			return new WantedSentence(row.get("text").asString(), "", List.of(event));
		}).toList();
	}

	/** Sentences that must yield nothing. */
	static List<WantedSentence> empty(Path file) {
		return rows(file).stream()
			.filter((row) -> row.path("expect_none").asBoolean(false))
			.map((row) -> new WantedSentence(row.get("text").asString(), "", List.of()))
			.toList();
	}

	// These sets say so where nobody is named.
	private static List<String> named(JsonNode phrase) {
		String text = phrase.asString();
		return (text.equals("An actor") || text.equals("a recipient")) ? List.of() : List.of(text);
	}

	private static List<String> strings(JsonNode list) {
		List<String> strings = new ArrayList<>();
		list.forEach((one) -> strings.add(one.asString()));
		return strings;
	}

	private static List<JsonNode> rows(Path file) {
		try {
			return Files.readAllLines(file).stream().map(JSON::readTree).toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
