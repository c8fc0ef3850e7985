package org.newsgraph.reading.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phrase for an actor and who that is.
 *
 * @param text the phrase
 * @param day when it was written
 * @param country ISO 3166-1 alpha-3, or {@code null} if not asked
 * @param sector by PLOVER, or {@code null} if not asked
 */
record ActorPhrase(String text, LocalDate day, @Nullable String country, @Nullable String sector) {

	/** "Today" and no date at all are days of this kind in the set of others. */
	private static final LocalDate SOME_DAY = LocalDate.of(2023, 1, 1);

	private static final DateTimeFormatter WRITTEN_OUT = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("d MMMM yyyy")
		.toFormatter(Locale.ENGLISH);

	static List<ActorPhrase> ours() {
		return WordTable.rows(ActorPhrase.class, "actors.tsv", 4)
			.stream()
			.map((row) -> new ActorPhrase(row.get(0), LocalDate.parse(row.get(1)), orNull(row.get(2)),
					orNull(row.get(3))))
			.toList();
	}

	static List<ActorPhrase> of(Path file) {
		try {
			return Files.readAllLines(file).stream().map(ActorPhrase::ofJson).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ActorPhrase ofJson(String line) {
		JsonNode row = JsonMapper.shared().readTree(line);
		JsonNode expected = row.get("expect");
		String country = text(expected, expected.has("cc") ? "cc" : "country");
		boolean coded = country.length() == 3 && !country.equals("IGO");
		return new ActorPhrase(row.get("actor").asString(), day(text(row, "date")), coded ? country : null,
				orNull(text(expected, "code_1")));
	}

	boolean hasCountry(@Nullable String code) {
		return this.country == null || this.country.equals(code);
	}

	boolean hasSector(@Nullable Sector found) {
		return this.sector == null || found != null && this.sector.equals(found.name());
	}

	private static LocalDate day(String date) {
		if (date.matches("\\d{4}-\\d\\d-\\d\\d")) {
			return LocalDate.parse(date);
		}
		return date.matches("\\d+ \\p{L}+ \\d{4}") ? LocalDate.parse(date, WRITTEN_OUT) : SOME_DAY;
	}

	private static @Nullable String orNull(String cell) {
		return (cell.isEmpty() || cell.equals("-")) ? null : cell;
	}

	private static String text(JsonNode node, String name) {
		JsonNode value = node.get(name);
		return (value == null || value.isNull()) ? "" : value.asString();
	}

}
