package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Participant;

/** Sorts who did it to whom, by what the pattern says of its sides. */
final class Causes {

	private Causes() {
	}

	static Cause of(Match match, Roles roles) {
		List<Participant> actors = roles.actors(match);
		Aim aim = roles.aim(match);
		List<Participant> recipients = aim.recipients();
		if (match.pattern().is(Pattern.Trait.SWAP)) {
			return new Cause(recipients, others(actors, recipients), aim.issues(), aim.distance());
		}
		List<Participant> others = others(recipients, actors);
		if (match.pattern().is(Pattern.Trait.BOTH) && !Words.in("visiting", match.anchor())) {
			if (actors.isEmpty() && (isByStranger(match) || isWithStranger(match))) {
				return new Cause(List.of(), List.of(), aim.issues(), aim.distance());
			}
			List<Participant> sides = new ArrayList<>(actors);
			sides.addAll(others);
			return new Cause(sides, List.of(), aim.issues(), aim.distance());
		}
		return new Cause(actors, others, aim.issues(), aim.distance());
	}

	// "The head of an office spoke with Chad and Togo": not they with each other.
	private static boolean isByStranger(Match match) {
		return !match.actors().isEmpty()
				&& match.actors().stream().noneMatch((token) -> Words.in("deed", token) || Words.in("time", token));
	}

	// "sought talks with Chad and Togo": not they with each other.
	private static boolean isWithStranger(Match match) {
		List<String> places = match.pattern().targets();
		return IntStream.range(0, places.size())
			.filter((at) -> !match.targets().get(at).isEmpty())
			.limit(1)
			.anyMatch((at) -> places.get(at).equals("with"));
	}

	/** Who of two sides did it to the other, though usually both do it. */
	static Cause oneSided(Match match, Roles roles) {
		List<Participant> actors = roles.actors(match);
		Aim aim = roles.aim(match);
		return new Cause(actors, others(aim.recipients(), actors), aim.issues(), aim.distance());
	}

	// A state is no recipient of its own deed nor of its officials', its citizens can be.
	static List<Participant> others(List<Participant> candidates, List<Participant> than) {
		List<Participant> others = candidates.stream()
			.filter((candidate) -> than.stream().noneMatch((actor) -> isItself(candidate, actor)))
			.toList();
		List<Participant> strangers = others.stream()
			.filter((candidate) -> than.stream().noneMatch((actor) -> actor.actorId().equals(candidate.actorId())))
			.toList();
		return strangers.isEmpty() ? others : strangers;
	}

	private static boolean isItself(Participant candidate, Participant actor) {
		boolean same = actor.actorId().equals(candidate.actorId())
				|| (actsForState(actor) && candidate.kind() == ActorKind.COUNTRY && candidate.countryCode() != null
						&& candidate.countryCode().equals(actor.countryCode()));
		return same && (candidate.sector() == null || actor.sector() == candidate.sector());
	}

	private static boolean actsForState(Participant actor) {
		return actor.sector() == null || actor.sector().isOfTheState();
	}

}
