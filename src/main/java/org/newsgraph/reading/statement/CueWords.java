package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Token;

/** The words that report words. */
final class CueWords {

	private final Map<String, Frame> verbs = frames("cue-verbs.tsv");

	private final Set<String> bareVerbs = this.verbs.keySet()
		.stream()
		.map((verb) -> verb.replaceFirst(" .*", ""))
		.collect(Collectors.toUnmodifiableSet());

	private final Map<String, Frame> nouns = frames("cue-nouns.tsv");

	private final Map<String, Frame> adjectives = frames("cue-adjectives.tsv");

	private final Set<String> documents = WordTable.rows(CueWords.class, "documents.tsv", 1)
		.stream()
		.map(List::getFirst)
		.collect(Collectors.toUnmodifiableSet());

	Optional<Frame> verb(Token token) {
		return token.isVerb() ? Optional.ofNullable(this.verbs.get(lemma(token))) : Optional.empty();
	}

	/**
	 * As {@link #verb(Token)}, but "lay out" is another verb than "lay", and of "shout
	 * back" only a clause is content: who calls up reservists says nothing.
	 */
	Optional<Frame> verb(Clause clause, Token token) {
		if (!token.isVerb() || !this.bareVerbs.contains(lemma(token))) {
			return Optional.empty();
		}
		Optional<String> particle = clause.below(token, "compound:prt")
			.stream()
			.map((word) -> Clause.lower(word.text()))
			.findFirst();
		return particle.map((word) -> this.verbs.get(lemma(token) + " " + word))
			.or(() -> verb(token)
				.map((frame) -> particle.filter((word) -> !frame.prepositions().contains(word)).isPresent()
						? frame.ofClause() : frame));
	}

	Optional<Frame> noun(Token token) {
		return token.isNoun() ? Optional.ofNullable(this.nouns.get(lemma(token))) : Optional.empty();
	}

	/** An adjective, or a participle that is one: "is worried that …". */
	Optional<Frame> adjective(Token token) {
		boolean may = token.tag().startsWith("JJ") || token.tag().equals("VBN");
		return may ? Optional.ofNullable(this.adjectives.get(Clause.lower(token.text()))) : Optional.empty();
	}

	boolean isDocument(Token token) {
		return token.isNoun() && this.documents.contains(lemma(token));
	}

	private static String lemma(Token token) {
		return token.lemma().toLowerCase(Locale.ROOT);
	}

	private static Map<String, Frame> frames(String file) {
		return WordTable.rows(CueWords.class, file, 3)
			.stream()
			.collect(Collectors.toUnmodifiableMap(List::getFirst,
					(row) -> Frame.of(CueKind.valueOf(row.get(1)), row.get(2))));
	}

}
