package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Passage;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.Realis;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Makes an event of a pattern found in a sentence, if its parts are all there. */
final class EventMaker {

	private final String text;

	private final Roles roles;

	private final EventDates dates;

	private final Voices voices;

	EventMaker(String text, Roles roles, EventDates dates, Voices voices) {
		this.text = text;
		this.roles = roles;
		this.dates = dates;
		this.voices = voices;
	}

	Optional<ReadEvent> make(Match match) {
		if (match.pattern().type() == null) {
			return Optional.empty();
		}
		Cause cause = Causes.of(match, this.roles);
		return Quarrel.told(match, cause)
			.flatMap((told) -> Leaving.told(told, cause))
			.flatMap((told) -> make(told, cause));
	}

	private Optional<ReadEvent> make(Match match, Cause cause) {
		boolean truce = Truce.isAskedFor(match);
		if (!cause.isComplete(match.pattern()) && (cause.actors().isEmpty() || !(truce || isAimedAtThings(match)))) {
			return Optional.empty();
		}
		Circumstance circumstance = Circumstances.of(match.sentence(), match.trigger(), match.anchor());
		boolean bySelf = this.roles.tells(match, circumstance, cause.actors());
		return Kinds.of(match.pattern(), circumstance, bySelf)
			.filter((kind) -> kind.type() != EventType.THREATEN || match.pattern().type() == EventType.THREATEN
					|| !isLoose(match) && !this.roles.strangersTell(match, cause.actors()))
			.filter((kind) -> kind.type() != EventType.REJECT || !isOnlyMissed(match))
			.map((kind) -> truce ? kind.as(kind.type(), Truce.MODE) : kind)
			.map((kind) -> isNoteOfProtest(kind, cause) ? kind.as(EventType.ACCUSE, "disapprove") : kind)
			.flatMap((kind) -> struck(kind, cause))
			.map((kind) -> event(match, turned(match, cause, kind), circumstance, kind));
	}

	// "Chad would not get the money": it refused nothing.
	private static boolean isOnlyMissed(Match match) {
		return match.pattern().is(Pattern.Trait.SWAP) && Words.in("getting", match.trigger());
	}

	// "Chad protested over the flights": a state takes to no street.
	private static boolean isNoteOfProtest(Kind kind, Cause cause) {
		return kind.type() == EventType.PROTEST && "demo".equals(kind.mode())
				&& cause.actors().stream().allMatch((actor) -> actor.kind() == ActorKind.COUNTRY);
	}

	// "the Chadian strikes on Togo": no state and no army lays down its work.
	private static Optional<Kind> struck(Kind kind, Cause cause) {
		boolean walkout = kind.type() == EventType.PROTEST && "strike".equals(kind.mode());
		if (!walkout || !cause.actors().stream().allMatch(EventMaker::isForce)) {
			return Optional.of(kind);
		}
		return cause.recipients().stream().anyMatch(EventMaker::isForce) ? Optional.of(kind.as(EventType.ASSAULT, null))
				: Optional.empty();
	}

	private static boolean isForce(Participant actor) {
		return actor.kind() == ActorKind.COUNTRY || actor.sector() == Sector.MIL || actor.sector() == Sector.REB;
	}

	// "Canada will answer American tariffs": it is not the tariffs that will be.
	private static boolean isLoose(Match match) {
		return match.trigger().isNoun() && match.anchor().equals(match.trigger());
	}

	// "Egypt arrested students", "Chad rejected the offer" are events though nobody that
	// we know is at the other end.
	private boolean isAimedAtThings(Match match) {
		Pattern pattern = match.pattern();
		return !pattern.is(Pattern.Trait.WHOM) && !pattern.is(Pattern.Trait.SWAP) && !pattern.is(Pattern.Trait.BOTH)
				&& match.targets().stream().flatMap(List::stream).anyMatch(this::isThing) && !isAimedAtItself(match);
	}

	// "Turkey shut down Turkey"
	private boolean isAimedAtItself(Match match) {
		Aim aim = this.roles.aim(match);
		return !aim.recipients().isEmpty() && aim.distance() == 0 && this.roles.actors(match).size() == 1;
	}

	private boolean isThing(Token token) {
		return token.isNoun() && !this.dates.cover(token) && !Words.in("nobody", token);
	}

	// A host is visited, but it is the host who promises to receive; two talk, but one
	// refuses the other.
	private Cause turned(Match match, Cause cause, Kind kind) {
		if (kind.type() == match.pattern().type()) {
			return cause;
		}
		if (kind.type() == EventType.REJECT) {
			List<Participant> awaited = Causes.others(this.roles.awaited(match), cause.actors());
			if (!awaited.isEmpty()) {
				return new Cause(cause.actors(), union(awaited, cause.recipients()), cause.issues(), cause.distance());
			}
		}
		if (match.pattern().is(Pattern.Trait.SWAP) && !cause.recipients().isEmpty()) {
			return new Cause(cause.recipients(), cause.actors(), cause.issues(), cause.distance());
		}
		Cause oneSided = Causes.oneSided(match, this.roles);
		boolean parted = match.pattern().is(Pattern.Trait.BOTH) && !oneSided.actors().isEmpty()
				&& !oneSided.recipients().isEmpty();
		return parted ? oneSided : cause;
	}

	private static List<Participant> union(List<Participant> some, List<Participant> others) {
		List<Participant> all = new ArrayList<>(some);
		all.addAll(Causes.others(others, some));
		return List.copyOf(all);
	}

	private ReadEvent event(Match match, Cause cause, Circumstance circumstance, Kind kind) {
		EventDates.When when = this.dates.of(match, kind.realis());
		Realis realis = when.longAgo() ? Realis.HISTORICAL : kind.realis();
		String rule = kind.rule() + (circumstance.isReported() ? "@reported" : "");
		return new ReadEvent(kind.type(), kind.mode(), Modes.score(kind.type(), kind.mode()), realis, when.start(),
				when.end(), when.precision(), when.inferred(), Confidence.of(match, cause, circumstance, kind), rule,
				passage(match.sentence()), cause.actors(), cause.recipients(), cause.issues(),
				this.roles.place(match).orElse(null), this.voices.of(match.anchor()).orElse(null));
	}

	private Passage passage(Sentence sentence) {
		return new Passage(this.text.substring(sentence.start(), sentence.end()), sentence.start(), sentence.end(),
				sentence.index());
	}

	/** What makes two events of one sentence the same. */
	static String identity(ReadEvent event) {
		return event.type() + " " + ids(event.actors()) + " " + ids(event.recipients()) + " "
				+ event.issues().stream().map(ReadIssue::id).sorted().collect(Collectors.joining(","));
	}

	private static String ids(List<Participant> participants) {
		return participants.stream().map(Participant::actorId).sorted().collect(Collectors.joining(","));
	}

}
