package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;

/** All patterns, by their trigger; the most exacting first. */
final class PatternBook {

	private final Map<String, List<Pattern>> verbs = new HashMap<>();

	private final Map<String, List<Pattern>> nouns = new HashMap<>();

	private final Set<String> bareVerbs = new HashSet<>();

	PatternBook() {
		for (EventType type : EventType.values()) {
			load(type.name().toLowerCase(Locale.ROOT), type);
		}
		load("nothing", null);
		Comparator<Pattern> exacting = Comparator.comparingInt(Pattern::specificity).reversed();
		this.verbs.values().forEach((list) -> list.sort(exacting));
		this.nouns.values().forEach((list) -> list.sort(exacting));
		this.verbs.keySet().forEach((trigger) -> this.bareVerbs.add(trigger.replaceFirst("_.*", "")));
	}

	/** The patterns of a verb or adjective, alone or with its particle. */
	List<Pattern> ofVerb(String lemma) {
		return this.verbs.getOrDefault(lemma, List.of());
	}

	/** Whether a verb or adjective has patterns, alone or with any particle. */
	boolean knowsVerb(String lemma) {
		return this.bareVerbs.contains(lemma);
	}

	/** The patterns of a noun. */
	List<Pattern> ofNoun(String lemma) {
		return this.nouns.getOrDefault(lemma, List.of());
	}

	/** How many triggers there are. */
	int size() {
		return this.verbs.size() + this.nouns.size();
	}

	private void load(String file, @Nullable EventType type) {
		String mode = null;
		for (String line : Words.lines(file + ".txt")) {
			if (line.startsWith("mode ")) {
				mode = line.substring(5).strip();
				mode = mode.equals("-") ? null : mode;
			}
			else {
				add(PatternLine.read(file, type, mode, line));
			}
		}
	}

	private void add(Pattern pattern) {
		Map<String, List<Pattern>> book = pattern.noun() ? this.nouns : this.verbs;
		pattern.triggers().forEach((trigger) -> book.computeIfAbsent(trigger, (key) -> new ArrayList<>()).add(pattern));
	}

}
