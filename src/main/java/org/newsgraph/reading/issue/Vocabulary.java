package org.newsgraph.reading.issue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Token;

/**
 * The head nouns, and the words beside them that do not count or make them something
 * else.
 */
final class Vocabulary {

	private final Map<String, HeadClass> heads = WordTable.rows(Vocabulary.class, "head-nouns.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> HeadClass.valueOf(row.get(1))));

	private final Set<String> plain = column("plain-words.tsv", (row) -> true, 0);

	private final Set<String> blockingBeside = column("not-an-issue.tsv", (row) -> row.getFirst().equals("beside"), 1);

	private final Set<String> blockingAfter = column("not-an-issue.tsv", (row) -> row.getFirst().equals("after"), 1);

	private final Set<String> releasing = column("releasing-verbs.tsv", (row) -> true, 0);

	private final Set<String> peaceMaking = column("peace-making-verbs.tsv", (row) -> true, 0);

	Optional<HeadClass> headClass(Token token) {
		return token.isNoun() ? Optional.ofNullable(this.heads.get(lower(token.lemma())))
			.or(() -> Optional.ofNullable(this.heads.get(lower(token.text())))) : Optional.empty();
	}

	boolean isHeadNoun(String word) {
		return this.heads.containsKey(word);
	}

	/** Whether a word beside the head tells nothing apart. */
	boolean isPlain(String word) {
		return this.plain.contains(word);
	}

	boolean blocksBeside(String word) {
		return this.blockingBeside.contains(word);
	}

	boolean blocksAfter(String word) {
		return this.blockingAfter.contains(word);
	}

	/** Whether one who does this to a plan is its owner: "released". */
	boolean isReleasing(Token verb) {
		return this.releasing.contains(lower(verb.lemma()));
	}

	/** Whether a plan to do this to a war is a peace plan: "end". */
	boolean isPeaceMaking(Token verb) {
		return this.peaceMaking.contains(lower(verb.lemma()));
	}

	static String lower(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

	private static Set<String> column(String file, Function<List<String>, Boolean> wanted, int column) {
		return WordTable.rows(Vocabulary.class, file, column + 1)
			.stream()
			.filter(wanted::apply)
			.map((row) -> row.get(column))
			.collect(Collectors.toUnmodifiableSet());
	}

}
