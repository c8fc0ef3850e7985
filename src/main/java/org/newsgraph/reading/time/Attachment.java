package org.newsgraph.reading.time;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.Mention;
import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Climbs from a date to the clause it belongs to. */
final class Attachment {

	private static final Set<String> BACKGROUND = Set.of("since", "after", "before", "until");

	private final Sentence sentence;

	private final Mention date;

	private final Set<Integer> path = new HashSet<>();

	Attachment(Sentence sentence, ReadDate date) {
		this.sentence = sentence;
		this.date = date.mention();
		sentence.tokens().stream().filter(this::isOfDate).forEach(this::climb);
	}

	boolean reaches(Token happening) {
		return this.path.contains(happening.index());
	}

	private boolean isOfDate(Token token) {
		return token.start() >= this.date.start() && token.end() <= this.date.end();
	}

	private void climb(Token from) {
		Optional<Token> at = Optional.of(from);
		while (at.isPresent() && this.path.add(at.get().index()) && !endsClause(at.get())) {
			at = head(at.get());
		}
	}

	// Up to the verb, and on from "to visit on Friday" to "plans", but not to "invited".
	private boolean endsClause(Token token) {
		return token.isVerb() ? ownClauses(token).isEmpty() : isBackground(token);
	}

	private List<Token> ownClauses(Token verb) {
		return this.sentence.above(verb, "xcomp")
			.stream()
			.filter((head) -> this.sentence.below(head, "obj").stream().noneMatch((obj) -> obj.index() > head.index()))
			.toList();
	}

	// "since the invasion of February 2022" dates the invasion, not what came since.
	private boolean isBackground(Token noun) {
		return noun.isNoun() && !isOfDate(noun)
				&& this.sentence.below(noun, "case").stream().anyMatch((word) -> BACKGROUND.contains(word.lemma()));
	}

	private Optional<Token> head(Token token) {
		List<Dependency> above = this.sentence.above(token);
		if (token.isVerb()) {
			return ownClauses(token).stream().findFirst();
		}
		return above.stream().filter((arrow) -> !arrow.is("ref")).map(Dependency::head).findFirst();
	}

}
