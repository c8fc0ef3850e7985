package org.newsgraph.reading.issue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.IssueKind;

/**
 * An issue that the world knows.
 *
 * @param identity what it is called
 * @param owners whose it is; empty if nobody's
 * @param from the first day on which its names mean it
 * @param to the last such day
 * @param parties the countries that a phrase for it may name; empty for any
 * @param aliases its forms, each as lower-case words
 * @param patterns its descriptions
 */
record KnownIssue(Identity identity, Set<String> owners, LocalDate from, LocalDate to, Set<String> parties,
		List<List<String>> aliases, List<WordPattern> patterns) {

	static KnownIssue of(List<String> row) {
		Set<String> owners = split(row.get(3), "\\+");
		String owner = (owners.size() == 1) ? owners.iterator().next() : null;
		return new KnownIssue(new Identity("issue:" + row.get(0), row.get(1), IssueKind.valueOf(row.get(2)), owner),
				owners, day(row.get(4), LocalDate.MIN), day(row.get(5), LocalDate.MAX), split(row.get(6), " "),
				split(row.get(7), ";").stream().map(KnownIssue::words).toList(),
				split(row.get(8), ";").stream().map(WordPattern::of).toList());
	}

	boolean isMeantOn(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	/** Whether the phrase names nobody that this issue has nothing to do with. */
	boolean admits(IssuePhrase phrase) {
		return this.parties.isEmpty() || this.parties.containsAll(phrase.countries());
	}

	/** Whether the phrase describes it. */
	boolean isDescribedBy(IssuePhrase phrase) {
		boolean owned = this.owners.isEmpty() ? admits(phrase) : this.owners.equals(phrase.owners());
		return owned && this.patterns.stream().anyMatch((pattern) -> pattern.matches(phrase));
	}

	private static LocalDate day(String cell, LocalDate otherwise) {
		return cell.isEmpty() ? otherwise : LocalDate.parse(cell);
	}

	private static Set<String> split(String cell, String mark) {
		return Arrays.stream(cell.split(mark))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> words(String alias) {
		return List.of(alias.replace("'s", " 's").replace("s' ", "s ' ").split("\\s+"));
	}

	/**
	 * What an issue is called.
	 *
	 * @param id its stable name
	 * @param name its usual name
	 * @param kind what sort of issue
	 * @param owner the actor it belongs to, if it is one
	 */
	record Identity(String id, String name, IssueKind kind, @Nullable String owner) {
	}

}
