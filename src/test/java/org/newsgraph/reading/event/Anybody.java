package org.newsgraph.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;

/**
 * A cast that takes every noun for somebody, and follows no pronoun that does something:
 * for scoring types alone.
 */
final class Anybody implements Cast {

	@Override
	public Optional<Participant> actor(Sentence sentence, Token head) {
		boolean somebody = head.isNoun() || !head.entity().equals("O") || isNounInDisguise(sentence, head)
				|| isSomeoneElse(sentence, head);
		String name = sentence.below(head, "compound")
			.stream()
			.map((part) -> part.text() + " ")
			.collect(Collectors.joining()) + head.text();
		return somebody ? Optional.of(new Participant("group:" + name.toLowerCase(Locale.ROOT), name, ActorKind.GROUP,
				null, null, null, head.text(), head.start(), head.end())) : Optional.empty();
	}

	// "pardoned him": whoever it is.
	private static boolean isSomeoneElse(Sentence sentence, Token head) {
		return head.tag().equals("PRP") && !sentence.above(head, "obj", "iobj", "obl").isEmpty();
	}

	// "the general", and "Thai" of "Thai engineers"
	private static boolean isNounInDisguise(Sentence sentence, Token head) {
		return head.tag().startsWith("J")
				&& (Character.isUpperCase(head.text().charAt(0)) || !sentence.below(head, "det").isEmpty());
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
