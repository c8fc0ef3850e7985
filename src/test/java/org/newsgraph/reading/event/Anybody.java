package org.newsgraph.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;

/** A cast that takes every noun and pronoun for somebody: for scoring types alone. */
final class Anybody implements Cast {

	@Override
	public Optional<Participant> actor(Sentence sentence, Token head) {
		boolean somebody = head.isNoun() || head.isPronoun() || !head.entity().equals("O");
		String name = head.text();
		return somebody ? Optional.of(new Participant("group:" + name.toLowerCase(Locale.ROOT), name, ActorKind.GROUP,
				null, null, null, name, head.start(), head.end())) : Optional.empty();
	}

	@Override
	public Optional<Participant> speaker(Sentence sentence, Token head) {
		return actor(sentence, head);
	}

	@Override
	public List<ReadActor> actors() {
		return List.of();
	}

}
