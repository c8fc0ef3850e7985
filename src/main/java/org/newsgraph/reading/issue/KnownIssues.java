package org.newsgraph.reading.issue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.issue.KnownIssue.Identity;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** The directory of well-known issues. */
final class KnownIssues {

	private final List<KnownIssue> all = WordTable.rows(KnownIssues.class, "known-issues.tsv", 9)
		.stream()
		.map(KnownIssue::of)
		.toList();

	private final Map<String, List<Form>> byFirstWord = new HashMap<>();

	KnownIssues() {
		Map<String, List<Form>> forms = new HashMap<>();
		for (KnownIssue issue : this.all) {
			for (List<String> words : issue.aliases()) {
				forms.computeIfAbsent(words.getFirst(), (key) -> new java.util.ArrayList<>())
					.add(new Form(issue, words));
			}
		}
		Comparator<Form> longestFirst = Comparator.comparing((Form form) -> form.words().size()).reversed();
		forms.forEach((first, list) -> this.byFirstWord.put(first, list.stream().sorted(longestFirst).toList()));
	}

	/** The longest form of an issue that begins at this word of a sentence. */
	Optional<Form> formAt(Sentence sentence, int index, LocalDate writtenOn) {
		String first = word(sentence.tokens().get(index));
		return this.byFirstWord.getOrDefault(first, List.of())
			.stream()
			.filter((form) -> form.issue().isMeantOn(writtenOn) && form.standsAt(sentence, index))
			.findFirst();
	}

	/** The issue that a phrase describes; empty if none, or if more than one. */
	Optional<KnownIssue> describedBy(IssuePhrase phrase, LocalDate writtenOn) {
		List<KnownIssue> found = this.all.stream()
			.filter((issue) -> issue.isMeantOn(writtenOn) && issue.isDescribedBy(phrase))
			.toList();
		return (found.size() == 1) ? Optional.of(found.getFirst()) : Optional.empty();
	}

	/** The forms of an issue as people write them. */
	List<String> aliases(String id) {
		return this.all.stream()
			.filter((issue) -> issue.identity().id().equals(id))
			.flatMap((issue) -> issue.aliases().stream())
			.map((words) -> String.join(" ", words).replace(" '", "'"))
			.toList();
	}

	/** The issue that goes by a name made of owner, subject and noun. */
	Optional<Identity> called(String name, LocalDate writtenOn) {
		List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
		return this.byFirstWord.getOrDefault(words.getFirst(), List.of())
			.stream()
			.filter((form) -> form.issue().isMeantOn(writtenOn) && form.words().equals(words))
			.map((form) -> form.issue().identity())
			.findFirst();
	}

	static String word(Token token) {
		return Numerals.plain(token.text().toLowerCase(Locale.ROOT));
	}

	/**
	 * One form of a known issue.
	 *
	 * @param issue what it means
	 * @param words in lower case
	 */
	record Form(KnownIssue issue, List<String> words) {

		boolean standsAt(Sentence sentence, int index) {
			List<Token> tokens = sentence.tokens();
			if (index + this.words.size() > tokens.size()) {
				return false;
			}
			for (int i = 0; i < this.words.size(); i++) {
				if (!word(tokens.get(index + i)).equals(this.words.get(i))) {
					return false;
				}
			}
			return true;
		}

	}

}
