package org.newsgraph.reading.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.WordTable;

/** The words that report words. */
final class CueWords {

	private final Map<String, Frame> verbs = WordTable.rows(CueWords.class, "cue-verbs.tsv", 3)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst,
				(row) -> Frame.of(CueKind.valueOf(row.get(1)), row.get(2))));

	private final Map<String, Frame> nouns = WordTable.rows(CueWords.class, "cue-nouns.tsv", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Frame.of(CueKind.NOUN, row.get(1))));

	private final Set<String> documents = WordTable.rows(CueWords.class, "documents.tsv", 1)
		.stream()
		.map(List::getFirst)
		.collect(Collectors.toUnmodifiableSet());

	Optional<Frame> verb(Token token) {
		return token.isVerb() ? Optional.ofNullable(this.verbs.get(lemma(token))) : Optional.empty();
	}

	Optional<Frame> noun(Token token) {
		return token.isNoun() ? Optional.ofNullable(this.nouns.get(lemma(token))) : Optional.empty();
	}

	boolean isDocument(Token token) {
		return token.isNoun() && this.documents.contains(lemma(token));
	}

	private static String lemma(Token token) {
		return token.lemma().toLowerCase(Locale.ROOT);
	}

	/**
	 * What may be the content of a cue.
	 *
	 * @param kind what the cue says that somebody did
	 * @param relations by which the content hangs on the cue
	 * @param prepositions of phrases that are content
	 */
	record Frame(CueKind kind, Set<String> relations, Set<String> prepositions) {

		static Frame of(CueKind kind, String cell) {
			List<String> parts = Arrays.stream(cell.split(" ")).filter((part) -> !part.isEmpty()).toList();
			return new Frame(kind,
					parts.stream()
						.filter((part) -> !part.startsWith("p:"))
						.map((part) -> part.split(":")[0])
						.collect(Collectors.toUnmodifiableSet()),
					parts.stream()
						.filter((part) -> part.startsWith("p:"))
						.map((part) -> part.substring(2))
						.collect(Collectors.toUnmodifiableSet()));
		}

		boolean takes(String relation) {
			return this.relations.contains(relation);
		}

	}

}
