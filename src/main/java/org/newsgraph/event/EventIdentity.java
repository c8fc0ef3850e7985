package org.newsgraph.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsgraph.graph.Fingerprint;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.ReadIssue;

/**
 * What makes two reports tell of one event: the same type and reality, the same sides and
 * issues, and days that overlap; where a report gives no day, three days to either side
 * of its publication will do.
 */
final class EventIdentity {

	static final int NEAR = 3;

	private static final Set<EventType> WITHOUT_AIM = EnumSet.of(EventType.PROTEST, EventType.RETREAT,
			EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT, EventType.AID, EventType.CONCEDE,
			EventType.SANCTION);

	private EventIdentity() {
	}

	/** What two reports of one event have in common, whatever their days. */
	static String signature(ReadEvent event) {
		return Fingerprint.ofIdentity(isBare(event) ? event.passage().exact() : "", event.type().name(),
				event.realis().name(), ids(event.actors()), ids(event.recipients()),
				event.issues().stream().map(ReadIssue::id).distinct().sorted().collect(Collectors.joining(",")));
	}

	// "Chad welcomed the decision" may be any decision: only its words tell which.
	private static boolean isBare(ReadEvent event) {
		boolean aimless = event.recipients().isEmpty() && event.issues().isEmpty();
		return aimless
				&& (event.actors().isEmpty() || (event.actors().size() < 2 && !WITHOUT_AIM.contains(event.type())));
	}

	/** The key of an event that no report told of before. */
	static String key(String signature, Days days) {
		return Fingerprint.ofIdentity(signature, days.start().toString(), days.end().toString());
	}

	private static String ids(List<Participant> participants) {
		return participants.stream().map(Participant::actorId).distinct().sorted().collect(Collectors.joining(","));
	}

	/** Of some events with one signature, the one that a report with these days means. */
	static <T> Optional<T> same(Days days, Collection<T> known, Function<T, Days> of) {
		return known.stream()
			.filter((event) -> days.near(of.apply(event)))
			.min(Comparator.comparingLong((event) -> days.distance(of.apply(event))));
	}

	/**
	 * The days of an event.
	 *
	 * @param start its first
	 * @param end its last
	 * @param inferred whether the day of publication stands in
	 */
	record Days(LocalDate start, LocalDate end, boolean inferred) {

		boolean near(Days other) {
			int slack = (this.inferred || other.inferred) ? NEAR : 0;
			return !this.start.isAfter(other.end.plusDays(slack)) && !other.start.isAfter(this.end.plusDays(slack));
		}

		long distance(Days other) {
			return Math.abs(this.start.toEpochDay() - other.start.toEpochDay());
		}

	}

}
