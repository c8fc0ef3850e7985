package org.newsgraph.reading.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores countries and sectors of phrases for actors. Run by hand with the directory that
 * holds actor_resolution_dev.jsonl as its argument; the data are no part of this project.
 * A phrase is read in a sentence of ours, on its day, and its first actor counts.
 */
public final class ActorScore {

	private final Parser parser = new CoreNlpParser();

	private final ActorFinder finder = new ActorFinder(RealDirectory.get());

	private int countries;

	private int countriesRight;

	private int sectors;

	private int sectorsRight;

	private ActorScore() {
	}

	/** Prints the scores of a directory. */
	public static void main(String[] arguments) throws IOException {
		ActorScore score = new ActorScore();
		for (String line : Files.readAllLines(Path.of(arguments[0], "actor_resolution_dev.jsonl"))) {
			score.count(JsonMapper.shared().readTree(line));
		}
		Logger.getLogger("actors").info(score::toString);
	}

	private void count(JsonNode row) {
		JsonNode expected = row.get("expect");
		String country = text(expected, expected.has("cc") ? "cc" : "country");
		String sector = text(expected, "code_1");
		ReadActor actor = read(row.get("actor").asString(), day(text(row, "date")));
		if (country.length() == 3 && !country.equals("IGO")) {
			this.countries++;
			this.countriesRight += (actor != null && country.equals(actor.countryCode())) ? 1 : 0;
		}
		if (!sector.isEmpty()) {
			this.sectors++;
			this.sectorsRight += (actor != null && actor.sector() != null && sector.equals(actor.sector().name())) ? 1
					: 0;
		}
	}

	private @Nullable ReadActor read(String phrase, LocalDate day) {
		String text = phrase + " rejected the plan.";
		List<ReadActor> actors = this.finder.find(this.parser.parse(text), text, null, day).actors();
		return actors.stream()
			.max(Comparator.comparingInt((actor) -> actor.mentions().getFirst().exact().length()))
			.orElse(null);
	}

	private static LocalDate day(String date) {
		return date.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(date) : LocalDate.of(2023, 1, 1);
	}

	private static String text(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return (value == null || value.isNull()) ? "" : value.asString();
	}

	@Override
	public String toString() {
		return "country %d/%d, sector %d/%d".formatted(this.countriesRight, this.countries, this.sectorsRight,
				this.sectors);
	}

}
