package org.newsgraph.reading.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsgraph.reading.language.Token;

/**
 * What may be the content of a cue.
 *
 * @param kind what the cue says that somebody did
 * @param relations by which the content hangs on the cue, each with the only words it may
 * then be, none if any; behind "!" those that it may not be
 * @param prepositions of phrases that are content
 * @param attitudes of the relations and prepositions, those behind which is no statement
 */
record Frame(CueKind kind, Map<String, Set<String>> relations, Set<String> prepositions, Set<String> attitudes) {

	private static final String PHRASE = "p:";

	private static final String ATTITUDE = "~";

	private static final String NOT = "!";

	static Frame of(CueKind kind, String cell) {
		List<String> all = Arrays.stream(cell.split(" ")).filter((part) -> !part.isEmpty()).toList();
		List<String> parts = all.stream().map((part) -> part.replace(ATTITUDE, "")).toList();
		return new Frame(kind,
				parts.stream()
					.filter((part) -> !part.startsWith(PHRASE))
					.map((part) -> part.split(":"))
					.collect(Collectors.toUnmodifiableMap((part) -> part[0],
							(part) -> (part.length > 1) ? Set.of(part[1].split("\\|")) : Set.of())),
				parts.stream()
					.filter((part) -> part.startsWith(PHRASE))
					.map((part) -> part.substring(PHRASE.length()))
					.collect(Collectors.toUnmodifiableSet()),
				all.stream()
					.filter((part) -> part.startsWith(ATTITUDE))
					.map((part) -> part.replace(ATTITUDE, "").replace(PHRASE, ""))
					.collect(Collectors.toUnmodifiableSet()));
	}

	boolean takes(String relation) {
		return this.relations.containsKey(relation);
	}

	/** Whether this object may be content: nobody says a person, but one is described. */
	boolean takesObject(Token object) {
		boolean said = this.kind == CueKind.SAY && !this.prepositions.contains("as");
		return takes("obj", object) && !(said && object.entity().equals("PERSON"));
	}

	/** Whether this very word may hang on the cue so and be content. */
	boolean takes(String relation, Token token) {
		Set<String> words = this.relations.get(relation);
		String lemma = token.lemma().toLowerCase(Locale.ROOT);
		return words != null && !words.contains(NOT + lemma)
				&& (words.contains(lemma) || words.stream().allMatch((word) -> word.startsWith(NOT)));
	}

	/** The same cue with no other content than a clause. */
	Frame ofClause() {
		Map<String, Set<String>> clause = takes("ccomp") ? Map.of("ccomp", Set.of()) : Map.of();
		return new Frame(this.kind, clause, Set.of(), this.attitudes);
	}

	/**
	 * What the cue says that somebody did, given how the content hangs on it.
	 * @param relation or preposition
	 */
	CueKind kind(String relation) {
		return this.attitudes.contains(relation) ? CueKind.ATTITUDE : this.kind;
	}

}
