package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;

/** Reads one line of a pattern file; its header says how a line is written. */
final class PatternLine {

	private final List<Slot> slots = new ArrayList<>();

	private final List<String> targets = new ArrayList<>();

	private final Set<Pattern.Trait> traits = EnumSet.noneOf(Pattern.Trait.class);

	private PatternLine() {
	}

	static Pattern read(String file, @Nullable EventType type, @Nullable String mode, String line) {
		String[] columns = line.split("\\s*\\|\\|\\s*");
		if (columns.length < 3) {
			throw new IllegalArgumentException(file + ": a pattern has three or four columns: " + line);
		}
		String[] triggers = columns[1].strip().split("\\s+");
		PatternLine reading = new PatternLine();
		for (String argument : columns[2].strip().split("\\s+")) {
			reading.argument(argument);
		}
		Set<String> carriers = (columns.length > 3) ? Words.alternatives(columns[3].strip().replaceAll("\\s+", "|"))
				: Set.of();
		String words = String.join("|", List.of(triggers).subList(1, triggers.length));
		return new Pattern(file + ":" + columns[0].strip(), type, mode, Words.alternatives(words),
				triggers[0].equals("n"), List.copyOf(reading.slots), List.copyOf(reading.targets), carriers,
				reading.traits);
	}

	private void argument(String written) {
		int equals = written.indexOf('=');
		if (equals > 0) {
			boolean forbidden = written.charAt(equals - 1) == '!';
			String place = written.substring(0, forbidden ? equals - 1 : equals);
			this.slots.add(new Slot(place, Words.alternatives(written.substring(equals + 1)), forbidden));
		}
		else if (written.startsWith("+")) {
			this.traits.add(Pattern.Trait.valueOf(written.substring(1).toUpperCase(Locale.ROOT)));
		}
		else {
			this.targets.add(written);
		}
	}

}
