package org.newsgraph.reading.event;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Scores the coder on sentences coded by others, by hand:
 * {@code EventScore DIRECTORY [miss|extra|all]} with {@code event_dev.jsonl} and
 * {@code petr2_gsr.jsonl} in the directory. Types alone: everybody counts as an actor.
 */
final class EventScore {

	private static final LocalDate WRITTEN = LocalDate.of(2023, 2, 26);

	private final Parser parser = new CoreNlpParser();

	private final EventCoder coder = new EventCoder();

	private final ObjectMapper json = new ObjectMapper();

	private final PrintStream out;

	private final String show;

	private EventScore(PrintStream out, String show) {
		this.out = out;
		this.show = show;
	}

	public static void main(String[] arguments) throws IOException {
		EventScore score = new EventScore(
				new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true),
				(arguments.length > 1) ? arguments[1] : "");
		Path directory = Path.of(arguments[0]);
		score.types(directory.resolve("event_dev.jsonl"));
		score.falseAlarms(directory.resolve("petr2_gsr.jsonl"));
	}

	private void types(Path file) throws IOException {
		Map<String, int[]> counts = new TreeMap<>();
		int coded = 0;
		int all = 0;
		int right = 0;
		for (JsonNode row : rows(file)) {
			Set<String> gold = new LinkedHashSet<>();
			row.get("events").forEach((event) -> gold.add(event.get("code").asString()));
			List<ReadEvent> events = code(row.get("text").asString());
			Set<String> found = new LinkedHashSet<>();
			events.forEach((event) -> found.add(named(event)));
			all++;
			coded += found.isEmpty() ? 0 : 1;
			right += found.stream().anyMatch(gold::contains) ? 1 : 0;
			gold.forEach((type) -> counts.computeIfAbsent(type, (key) -> new int[5])[found.contains(type) ? 0 : 1]++);
			found.stream().filter((type) -> !gold.contains(type)).forEach((type) -> {
				int[] row2 = counts.computeIfAbsent(type, (key) -> new int[5]);
				row2[2]++;
				row2[3] += gold.stream().noneMatch(found::contains) ? 1 : 0;
			});
			if (found.isEmpty() && this.show.equals("miss")
					|| !found.isEmpty() && gold.stream().noneMatch(found::contains) && this.show.equals("wrong")
					|| found.size() > 1 && gold.stream().anyMatch(found::contains) && this.show.equals("extra")) {
				print(gold, row, events);
			}
		}
		double strict = 0;
		double lenient = 0;
		for (Map.Entry<String, int[]> entry : counts.entrySet()) {
			int[] n = entry.getValue();
			double f = 2.0 * n[0] / Math.max(1, 2 * n[0] + n[1] + n[2]);
			double l = 2.0 * n[0] / Math.max(1, 2 * n[0] + n[1] + n[3]);
			strict += f;
			lenient += l;
			this.out.printf("%-10s right %3d missed %3d extra %3d (wrong %3d) F1 %.3f, lenient %.3f%n", entry.getKey(),
					n[0], n[1], n[2], n[3], f, l);
		}
		this.out.printf(
				"macro-F1 %.3f (every other type counts as wrong), %.3f (only where the gold type is missing); coded %.3f, with the gold type %.3f of %d%n",
				strict / counts.size(), lenient / counts.size(), (double) coded / all, (double) right / all, all);
	}

	private void print(Set<String> gold, JsonNode row, List<ReadEvent> events) {
		this.out.println(gold + " " + row.get("text").asString());
		for (JsonNode event : row.get("events")) {
			this.out.println("    gold " + event.get("source").asString() + " -> " + event.get("target").asString());
		}
		for (ReadEvent event : events) {
			this.out.println("    " + event.rule() + " " + event.realis() + " " + names(event.actors()) + " -> "
					+ names(event.recipients()));
		}
	}

	private static List<String> names(List<org.newsgraph.reading.Participant> participants) {
		return participants.stream().map(org.newsgraph.reading.Participant::exact).toList();
	}

	private void falseAlarms(Path file) throws IOException {
		int none = 0;
		int alarms = 0;
		for (JsonNode row : rows(file)) {
			if (row.path("expect_none").asBoolean(false)) {
				none++;
				List<ReadEvent> events = code(row.get("text").asString());
				alarms += events.isEmpty() ? 0 : 1;
				if (!events.isEmpty() && !this.show.isEmpty()) {
					print(Set.of("NONE"), row, events);
				}
			}
		}
		this.out.printf("false alarms %d of %d%n", alarms, none);
	}

	private static String named(ReadEvent event) {
		return switch (event.type()) {
			case RETREAT, CONCEDE -> "YIELD";
			default -> event.type().name();
		};
	}

	private List<ReadEvent> code(String text) {
		return this.coder.code(text, this.parser.parse(text), new Anybody(), new NoAgenda(), WRITTEN);
	}

	private List<JsonNode> rows(Path file) throws IOException {
		List<JsonNode> rows = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			rows.add(this.json.readTree(line));
		}
		return rows;
	}

}
