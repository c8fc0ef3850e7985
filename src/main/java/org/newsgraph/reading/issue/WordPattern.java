package org.newsgraph.reading.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A description of an issue: sorts of head noun, and the words that must stand with it.
 *
 * @param heads the sorts of head noun
 * @param anyOf of each of these sets one word must stand there
 * @param noneOf none of these may
 */
record WordPattern(Set<HeadClass> heads, List<Set<String>> anyOf, Set<String> noneOf) {

	/** Reads "PLAN,PAPER peace|war & !civil". */
	static WordPattern of(String text) {
		String[] parts = text.split(" ", 2);
		Set<HeadClass> heads = Arrays.stream(parts[0].split(","))
			.map(HeadClass::valueOf)
			.collect(Collectors.toUnmodifiableSet());
		List<String> groups = Arrays.stream(parts[1].split("&")).map(String::strip).toList();
		return new WordPattern(heads,
				groups.stream().filter((group) -> !group.startsWith("!")).map(WordPattern::words).toList(),
				groups.stream()
					.filter((group) -> group.startsWith("!"))
					.flatMap((group) -> words(group.substring(1)).stream())
					.collect(Collectors.toUnmodifiableSet()));
	}

	boolean matches(IssuePhrase phrase) {
		return this.heads.contains(phrase.headClass())
				&& this.anyOf.stream().allMatch((group) -> group.stream().anyMatch(phrase.words()::contains))
				&& this.noneOf.stream().noneMatch(phrase.words()::contains);
	}

	private static Set<String> words(String group) {
		return Set.of(group.split("\\|"));
	}

}
