package org.newsgraph.reading.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.WordTable;

/**
 * Knows the lines that belong to a page and not to its article: {@code furniture.tsv}.
 */
final class Furniture {

	/** No rule is about longer lines. */
	private static final int LONGEST = 400;

	private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}(©\"“]+|[^\\p{L}\\p{N})\"”?!.…]+$|\\.+$");

	private final Map<String, FurnitureKind> lines = new HashMap<>();

	private final List<Rule> rules = new ArrayList<>();

	Furniture() {
		WordTable.rows(Furniture.class, "furniture.tsv", 3).forEach(this::add);
	}

	private void add(List<String> row) {
		FurnitureKind kind = FurnitureKind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
		switch (row.get(1)) {
			case "line" -> this.lines.put(row.get(2).toLowerCase(Locale.ROOT), kind);
			case "pattern" -> this.rules.add(new Rule(kind, Pattern.compile(row.get(2))));
			default -> throw new IllegalStateException("furniture.tsv: unknown way to match: " + row);
		}
	}

	/** What the line is there for; {@code null} if it may belong to the article. */
	@Nullable FurnitureKind kindOf(String line) {
		if (line.length() > LONGEST) {
			return null;
		}
		FurnitureKind whole = this.lines.get(EDGES.matcher(line).replaceAll("").toLowerCase(Locale.ROOT));
		return (whole != null) ? whole : byRule(line);
	}

	private @Nullable FurnitureKind byRule(String line) {
		for (Rule rule : this.rules) {
			if (rule.pattern().matcher(line).matches()) {
				return rule.kind();
			}
		}
		return null;
	}

	private record Rule(FurnitureKind kind, Pattern pattern) {
	}

}
