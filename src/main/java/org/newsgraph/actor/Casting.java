package org.newsgraph.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.Reading;

/**
 * Everybody that an article names or lets act: its actors, and the states that their
 * bodies act for.
 */
final class Casting {

	private Casting() {
	}

	static List<ReadActor> of(Reading reading) {
		Map<String, ReadActor> actors = new LinkedHashMap<>();
		reading.actors().forEach((actor) -> actors.put(actor.id(), actor));
		participants(reading).forEach((participant) -> actors.merge(participant.actorId(), actor(participant),
				(known, added) -> known.mentions().containsAll(added.mentions()) || reading.actors().contains(known)
						? known : together(known, added)));
		return actors.values().stream().sorted(Comparator.comparing(ReadActor::id)).toList();
	}

	private static Stream<Participant> participants(Reading reading) {
		Stream<Participant> inEvents = reading.events()
			.stream()
			.flatMap((event) -> Stream.concat(event.actors().stream(), event.recipients().stream()));
		Stream<Participant> inStatements = reading.statements()
			.stream()
			.flatMap((statement) -> Stream.of(statement.speaker(), statement.onBehalfOf()).flatMap(Stream::ofNullable));
		return Stream.concat(inEvents, inStatements);
	}

	private static ReadActor actor(Participant participant) {
		boolean state = participant.kind() == ActorKind.COUNTRY;
		return new ReadActor(participant.actorId(), participant.name(), participant.kind(), participant.countryCode(),
				state ? null : participant.sector(), null, null, state,
				List.of(new Mention(participant.exact(), participant.start(), participant.end())));
	}

	private static ReadActor together(ReadActor known, ReadActor added) {
		List<Mention> mentions = new ArrayList<>(known.mentions());
		mentions.addAll(added.mentions());
		return new ReadActor(known.id(), known.name(), known.kind(), known.countryCode(), known.sector(),
				known.institution(), known.office(), known.known(), List.copyOf(mentions));
	}

}
