package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsgraph.reading.StatementForm;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.statement.Found.Source;

/** "Smith shrugged. “It was raining.”": who made the gesture speaks. */
final class Gesture {

	private static final Set<String> GESTURES = WordTable.rows(Gesture.class, "gestures.tsv", 1)
		.stream()
		.map(List::getFirst)
		.collect(Collectors.toUnmodifiableSet());

	private static final int LONGEST_SENTENCE = 16;

	private final String text;

	private final List<Clause> clauses;

	Gesture(String text, List<Clause> clauses) {
		this.text = text;
		this.clauses = clauses;
	}

	/**
	 * Whom the short sentence before a quotation shows; empty if it ends in no gesture.
	 */
	Optional<Found> before(Quotation quotation) {
		int place = Clauses.at(this.clauses, quotation.start() - 1);
		if (place < 0 || ".!?".indexOf(this.text.charAt(quotation.innerEnd() - 1)) < 0) {
			return Optional.empty();
		}
		Clause clause = this.clauses.get(place);
		int end = Math.min(clause.sentence().end(), quotation.start());
		String between = this.text.substring(end, quotation.start());
		boolean right = between.isBlank() && !between.contains("\n") && clause.tokens().size() <= LONGEST_SENTENCE;
		return right ? clause.sentence().roots().stream().flatMap((verb) -> made(clause, verb).stream()).findFirst()
				: Optional.empty();
	}

	private static Optional<Found> made(Clause clause, Token verb) {
		boolean alone = GESTURES.contains(verb.lemma());
		boolean withObject = clause.below(verb, "obj")
			.stream()
			.anyMatch((object) -> GESTURES.contains(verb.lemma() + " " + object.lemma()));
		return (alone || withObject) && verb.isVerb() ? Sources.subject(clause, verb)
			.filter((subject) -> subject.entity().equals("PERSON") || subject.isPronoun())
			.map((subject) -> found(clause, verb, subject)) : Optional.empty();
	}

	private static Found found(Clause clause, Token verb, Token subject) {
		return new Found(CueKind.SAY, clause.sentence(), verb, verb.text(), new Source(clause.sentence(), subject),
				StatementForm.DIRECT, List.of(new Span(verb.start(), verb.end())), true, 1, "say/gesture");
	}

}
