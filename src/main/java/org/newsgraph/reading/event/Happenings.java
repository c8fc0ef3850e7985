package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.language.Sentence;

/**
 * Joins what a sentence tells twice: "shelled the town, killing ten", "an attack on the
 * base killed ten", "attended a meeting of the council" are one happening each.
 */
final class Happenings {

	private final List<Told> all = new ArrayList<>();

	void add(Match match, ReadEvent event) {
		for (int i = 0; i < this.all.size(); i++) {
			Optional<Told> joined = joined(this.all.get(i), new Told(match, event));
			if (joined.isPresent()) {
				this.all.set(i, joined.orElseThrow());
				return;
			}
		}
		this.all.add(new Told(match, event));
	}

	List<ReadEvent> events() {
		return this.all.stream().map(Told::event).toList();
	}

	private static Optional<Told> joined(Told one, Told other) {
		if (one.match.pattern().type() != other.match.pattern().type()) {
			return Optional.empty();
		}
		if (one.match.anchor().equals(other.match.anchor())) {
			return Optional.of(one.with(other, one.match));
		}
		if (other.isTrailOf(one)) {
			return Optional.of(one.with(other, one.match));
		}
		return one.isTrailOf(other) ? Optional.of(other.with(one, other.match)) : Optional.empty();
	}

	/** An event, and what told of it. */
	private record Told(Match match, ReadEvent event) {

		/** Whether it only says what came of the other one, or how that was done. */
		boolean isTrailOf(Told main) {
			Sentence sentence = this.match.sentence();
			if (this.match.actors().contains(main.match.trigger()) && main.match.trigger().isNoun()) {
				return true;
			}
			boolean participle = this.match.anchor().tag().equals("VBG");
			return participle
					&& Stream.of("advcl", "acl", "dep", "xcomp")
						.flatMap((step) -> sentence.above(this.match.anchor(), step).stream())
						.anyMatch((above) -> above.equals(main.match.anchor()) || above.equals(main.match.trigger()))
					&& (ids(this.event.actors()).equals(ids(main.event.actors()))
							|| this.match.actors().contains(main.match.trigger()));
		}

		Told with(Told other, Match by) {
			boolean two = this.event.type() == EventType.CONSULT || this.event.type() == EventType.COOPERATE;
			List<Participant> actors = two ? union(this.event, other.event, ReadEvent::actors) : this.event.actors();
			List<Participant> recipients = union(this.event, other.event, ReadEvent::recipients).stream()
				.filter((one) -> actors.stream().noneMatch((actor) -> actor.actorId().equals(one.actorId())))
				.toList();
			return new Told(by,
					new ReadEvent(this.event.type(), mode(other), Modes.score(this.event.type(), mode(other)),
							this.event.realis(), this.event.startDate(), this.event.endDate(),
							this.event.datePrecision(), this.event.dateInferred(),
							Math.max(this.event.confidence(), other.event.confidence()), this.event.rule(),
							this.event.passage(), actors, recipients, union(this.event, other.event, ReadEvent::issues),
							this.event.place(), this.event.speaker()));
		}

		private @Nullable String mode(Told other) {
			return (this.event.mode() != null) ? this.event.mode() : other.event.mode();
		}

		private static List<String> ids(List<Participant> participants) {
			return participants.stream().map(Participant::actorId).sorted().toList();
		}

		private static <T> List<T> union(ReadEvent one, ReadEvent other, Function<ReadEvent, List<T>> part) {
			return Stream.concat(part.apply(one).stream(), part.apply(other).stream())
				.collect(Collectors.toMap(Told::key, (each) -> each, (first, again) -> first, LinkedHashMap::new))
				.values()
				.stream()
				.toList();
		}

		private static Object key(Object part) {
			return (part instanceof Participant participant) ? participant.actorId()
					: (part instanceof ReadIssue issue) ? issue.id() : part;
		}

	}

}
