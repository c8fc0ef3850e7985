package org.newsgraph.reading.issue;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.issue.IssuePhrase.Party;
import org.newsgraph.reading.issue.IssuePhrase.Role;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.name.StateName;

/** Asks the cast whom a word of a phrase names, and takes an official for the state. */
final class Parties {

	private final Cast cast;

	Parties(Cast cast) {
		this.cast = cast;
	}

	Optional<Party> party(Role role, Sentence sentence, Token word) {
		return this.cast.actor(sentence, word)
			.map((found) -> party(role, found.actorId(), found.name(), found.kind(), found.countryCode()))
			.or(() -> mentioned(role, word));
	}

	/** Each half of a word such as "Brazil-China", if both are actors of the article. */
	Optional<Party> named(Role role, String name) {
		return this.cast.actors()
			.stream()
			.filter((actor) -> actor.kind() == ActorKind.COUNTRY && actor.name().equals(name))
			.map((actor) -> new Party(role, actor.id(), actor.name()))
			.findFirst();
	}

	/** Whether the word names a firm, whose deals and plans are no public issue. */
	boolean isBusiness(Sentence sentence, Token word) {
		return this.cast.actor(sentence, word).map(Participant::sector).filter(Sector.BUS::equals).isPresent();
	}

	private Optional<Party> mentioned(Role role, Token word) {
		if (word.isPronoun()) {
			return Optional.empty();
		}
		return this.cast.actors()
			.stream()
			.filter((actor) -> covers(actor, word))
			.map((actor) -> party(role, actor.id(), actor.name(), actor.kind(), actor.countryCode()))
			.findFirst();
	}

	private static boolean covers(ReadActor actor, Token word) {
		return actor.mentions()
			.stream()
			.anyMatch((mention) -> mention.start() <= word.start() && word.end() <= mention.end());
	}

	private Party party(Role role, String id, String name, ActorKind kind, @Nullable String code) {
		boolean lifted = kind != ActorKind.COUNTRY && role == Role.OWNER;
		return (lifted && code != null) ? new Party(role, "country:" + code, StateName.of(code, this.cast))
				: new Party(role, id, name);
	}

}
