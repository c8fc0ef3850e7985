package org.newsgraph.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Sector;

/**
 * A line of somebody's own file of actors.
 *
 * @param kind "country", "organization" or "person", if it is right
 * @param cells what follows, filled up with empty ones
 */
record OwnLine(String kind, List<String> cells) {

	private static final int MOST_CELLS = 7;

	private static final Pattern BETWEEN_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

	private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

	private static final Pattern BODY = Pattern.compile("organization:[a-z0-9-]+");

	/** Reads a line; {@code null} if it is empty or a comment. */
	static @Nullable OwnLine of(String line, boolean commas) {
		if (line.isBlank() || line.startsWith("#")) {
			return null;
		}
		String[] cells = commas ? BETWEEN_QUOTES.split(line, -1) : line.split("\t", -1);
		List<String> rest = Stream
			.concat(Arrays.stream(cells).skip(1).map(OwnLine::unquoted), Stream.generate(() -> ""))
			.limit(MOST_CELLS)
			.toList();
		return new OwnLine(unquoted(cells[0]), rest);
	}

	private static String unquoted(String cell) {
		String text = cell.strip();
		boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
		return quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip() : text;
	}

	/** What is wrong with it, and what would be right; {@code null} if nothing is. */
	@Nullable String fault() {
		Stream<@Nullable String> faults = switch (this.kind) {
			case "country" -> Stream.of(lacks(0, CODE, "a country code of three capitals"), lacksName(1));
			case "organization" -> Stream.of(
					lacks(0, Pattern.compile("[a-z0-9-]+"), "an id of small letters, digits and dashes"), lacksName(1),
					this.cells.get(2).isEmpty() ? null : lacks(2, CODE, "a country code or nothing"), isNoSector(3),
					lacks(4, Pattern.compile("|state|metonym"), "\"state\", \"metonym\" or nothing"));
			case "person" -> Stream.of(lacksName(0),
					BODY.matcher(this.cells.get(2)).matches() ? null
							: lacks(2, CODE, "a country code or \"organization:\" and an id"),
					lacksName(3), isNoDate(4), this.cells.get(5).isEmpty() ? null : isNoDate(5), isNoSector(6));
			default -> Stream.of("\"" + this.kind + "\" is no kind: it must be country, organization or person");
		};
		return faults.filter(Objects::nonNull).findFirst().orElse(null);
	}

	private @Nullable String lacks(int cell, Pattern form, String wanted) {
		String text = this.cells.get(cell);
		return form.matcher(text).matches() ? null : wrong(cell, wanted);
	}

	private @Nullable String lacksName(int cell) {
		return this.cells.get(cell).isEmpty() ? wrong(cell, "a name") : null;
	}

	private @Nullable String isNoSector(int cell) {
		String text = this.cells.get(cell);
		boolean known = text.isEmpty()
				|| Arrays.stream(Sector.values()).anyMatch((sector) -> sector.name().equals(text));
		return known ? null : wrong(cell, "one of " + Arrays.toString(Sector.values()) + " or nothing");
	}

	private @Nullable String isNoDate(int cell) {
		try {
			LocalDate.parse(this.cells.get(cell));
			return null;
		}
		catch (DateTimeException ex) {
			return wrong(cell, "a date such as 2023-02-24");
		}
	}

	/** The kind is the first cell of the line. */
	private String wrong(int cell, String wanted) {
		return "cell " + (cell + 2) + " is \"" + this.cells.get(cell) + "\" but must be " + wanted;
	}

}
