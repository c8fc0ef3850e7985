package org.newsgraph.reading.event;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Realis;

/**
 * Tells what PLOVER makes of a happening that is promised, refused or announced: a
 * promised good is AGREE, a good that will not be is REJECT, an announced harm is
 * THREATEN.
 */
final class Kinds {

	private static final Set<EventType> PROMISED = EnumSet.of(EventType.SUPPORT, EventType.COOPERATE, EventType.AID,
			EventType.RETREAT);

	private static final Set<EventType> GOOD = EnumSet.of(EventType.SUPPORT, EventType.COOPERATE, EventType.AID,
			EventType.RETREAT, EventType.CONSULT, EventType.AGREE, EventType.CONCEDE);

	private static final Set<EventType> HARM = EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.ASSAULT,
			EventType.MOBILIZE);

	private Kinds() {
	}

	/**
	 * What sort of event it is.
	 * @param bySelf whether the actor is the one who tells of it
	 * @return empty if the words tell of no event of its own
	 */
	static Optional<Kind> of(Pattern pattern, Circumstance circumstance, boolean bySelf) {
		EventType type = pattern.type();
		if (type == null || Circumstances.swallows(circumstance.attitude())) {
			return Optional.empty();
		}
		if (pattern.is(Pattern.Trait.DONE) && isOnlyMeant(circumstance)) {
			return Optional.empty();
		}
		Kind plain = new Kind(type, pattern.mode(), circumstance.realis(), pattern.name());
		if (!circumstance.modal()) {
			return Optional.of(plain);
		}
		return switch (circumstance.realis()) {
			case FUTURE -> Optional.of(announced(plain, bySelf));
			case HYPOTHETICAL -> Optional.of(bySelf ? announced(plain.happened(Realis.FUTURE), true) : plain);
			case NEGATED -> Optional.of(GOOD.contains(type) ? as(EventType.REJECT, plain) : plain);
			default -> Optional.of(plain);
		};
	}

	private static boolean isOnlyMeant(Circumstance circumstance) {
		boolean open = circumstance.realis() == Realis.HYPOTHETICAL || circumstance.realis() == Realis.FUTURE;
		return circumstance.is(Attitude.PLAN) || (open && !circumstance.is(Attitude.PROMISE));
	}

	private static Kind announced(Kind plain, boolean bySelf) {
		if (PROMISED.contains(plain.type()) || (bySelf && plain.type() == EventType.CONSULT)) {
			return as(EventType.AGREE, plain);
		}
		return (bySelf && HARM.contains(plain.type())) ? as(EventType.THREATEN, plain) : plain;
	}

	private static Kind as(EventType type, Kind plain) {
		return new Kind(type, null, Realis.ACTUAL, plain.rule() + ">" + type.name().toLowerCase(Locale.ROOT));
	}

}
