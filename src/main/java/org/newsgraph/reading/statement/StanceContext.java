package org.newsgraph.reading.statement;

import java.util.Optional;

import org.newsgraph.reading.ReadStance.Target;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;

/**
 * What a stance can be taken towards.
 *
 * @param cast the actors
 * @param agenda the issues
 */
record StanceContext(Cast cast, Agenda agenda) {

	/** The issue, or else the actor, that the phrase with this head stands for. */
	Optional<Target> target(Sentence sentence, Token head) {
		return this.agenda.issue(sentence, head)
			.map((issue) -> new Target(issue.id(), issue.name()))
			.or(() -> this.cast.actor(sentence, head).map((actor) -> new Target(actor.actorId(), actor.name())));
	}

}
