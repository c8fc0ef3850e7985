package org.newsgraph.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Token;

/**
 * Knows who fights with words or votes: a politician or a party that attacks or beats
 * another, and whoever clashes over something that no blood is shed for.
 */
final class Quarrel {

	private Quarrel() {
	}

	/**
	 * Takes an attack in words for what it is.
	 * @return the match itself if it is none; empty if the sides only quarrel
	 */
	static Optional<Match> told(Match match, Cause cause) {
		if (isContest(match) && isBetweenTalkers(cause)) {
			return Optional.empty();
		}
		if (!isFight(match)) {
			return Optional.of(match);
		}
		if (match.pattern().is(Pattern.Trait.BOTH)) {
			boolean words = sides(cause).allMatch(Quarrel::isTalker) || isInForum(match)
					|| topics(match).anyMatch((topic) -> !topic.entity().equals("LOCATION"));
			return words && !isOnTheStreet(match) ? Optional.empty() : Optional.of(match);
		}
		if (isBetweenTalkers(cause) && !isCrime(match, cause)) {
			boolean heard = !cause.recipients().isEmpty() || !cause.issues().isEmpty();
			return heard ? Optional.of(match.as(EventType.ACCUSE, "disapprove")) : Optional.empty();
		}
		return topics(match).findAny().isPresent() && !isOnTheStreet(match) ? Optional.empty() : Optional.of(match);
	}

	private static boolean isBetweenTalkers(Cause cause) {
		return !cause.actors().isEmpty() && cause.actors().stream().allMatch(Quarrel::isTalker)
				&& cause.recipients().stream().allMatch(Quarrel::isUnarmed);
	}

	// "Macron beat Le Pen": in a vote.
	private static boolean isContest(Match match) {
		return match.pattern().type() == EventType.ASSAULT && Words.in("match", match.trigger());
	}

	private static boolean isFight(Match match) {
		return match.pattern().type() == EventType.ASSAULT && match.pattern().mode() == null
				&& Words.in("quarrel", match.trigger()) && !isBloody(match);
	}

	// "Police say that Smith attacked Hall": they are nobody of politics.
	private static boolean isCrime(Match match, Cause cause) {
		return sides(cause).allMatch((side) -> side.sector() == null)
				&& match.sentence().tokens().stream().anyMatch((word) -> Words.in("crime", word));
	}

	// "hit and killed"
	private static boolean isBloody(Match match) {
		return match.sentence().below(match.trigger(), "conj").stream().anyMatch((deed) -> Words.in("slaying", deed));
	}

	private static boolean isOnTheStreet(Match match) {
		return Stream.concat(Stream.of(match.actors()), match.targets().stream())
			.flatMap(List::stream)
			.anyMatch((side) -> Words.in("street", side));
	}

	private static Stream<Participant> sides(Cause cause) {
		return Stream.concat(cause.actors().stream(), cause.recipients().stream());
	}

	// "clashed over the budget", but not "over the weekend"
	private static Stream<Token> topics(Match match) {
		return phrases(match, "over").filter((topic) -> topic.isNoun() && !Words.in("no-topic", topic));
	}

	// "clashed at a summit"
	private static boolean isInForum(Match match) {
		return Stream.of("at", "in", "during")
			.flatMap((preposition) -> phrases(match, preposition))
			.anyMatch((place) -> Words.in("forum", place));
	}

	private static Stream<Token> phrases(Match match, String preposition) {
		return Stream.concat(new Clause(match.sentence(), match.anchor()).phrases(preposition).stream(),
				match.sentence().below(match.trigger(), "nmod:" + preposition).stream());
	}

	private static boolean isTalker(Participant side) {
		return isUnarmed(side) && (side.kind() == ActorKind.PERSON || side.sector() == Sector.PTY);
	}

	private static boolean isUnarmed(Participant side) {
		Sector sector = side.sector();
		boolean armed = sector == Sector.MIL || sector == Sector.REB || sector == Sector.UAF || sector == Sector.CRM
				|| sector == Sector.UNK;
		return switch (side.kind()) {
			case PERSON -> !armed;
			case ORGANIZATION -> !armed && sector != Sector.GOV;
			default -> false;
		};
	}

}
