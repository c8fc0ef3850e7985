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
 * THREATEN. That soldiers will be sent threatens nobody by itself: it may be to help.
 */
final class Kinds {

	private static final Set<EventType> PROMISED = EnumSet.of(EventType.SUPPORT, EventType.COOPERATE, EventType.AID,
			EventType.RETREAT, EventType.CONSULT, EventType.CONCEDE);

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
		if (circumstance.is(Attitude.STOP)) {
			return Optional.of(stopping(plain, circumstance, bySelf));
		}
		if (circumstance.is(Attitude.FAIL) && plain.realis() == Realis.NEGATED && pattern.is(Pattern.Trait.BOTH)
				&& type == EventType.SUPPORT) {
			return Optional.of(as(EventType.REJECT, plain));
		}
		if (pattern.is(Pattern.Trait.GRANT) && plain.realis() == Realis.NEGATED && circumstance.attitude() == null) {
			return Optional.of(as(EventType.REJECT, plain));
		}
		if (!circumstance.modal()) {
			return Optional.of(plain);
		}
		return switch (circumstance.realis()) {
			case FUTURE -> Optional.of(announced(plain));
			case HYPOTHETICAL -> Optional.of(bySelf ? announced(plain.happened(Realis.FUTURE)) : plain);
			case NEGATED -> negated(plain, circumstance, bySelf);
			default -> Optional.of(plain);
		};
	}

	private static Optional<Kind> negated(Kind plain, Circumstance circumstance, boolean bySelf) {
		// "Hoped that it would not" tells what one wishes and not what the other refuses,
		// and that another will not attack is a guess.
		boolean guess = circumstance.isReported() && !bySelf && HARM.contains(plain.type());
		if (guess || circumstance.is(Attitude.WISH)) {
			return Optional.empty();
		}
		return Optional.of(GOOD.contains(plain.type()) ? as(EventType.REJECT, plain) : plain);
	}

	// "will stop arming Chad" threatens, "may stop arming it" does not.
	private static Kind stopping(Kind plain, Circumstance circumstance, boolean bySelf) {
		boolean open = plain.realis() == Realis.HYPOTHETICAL || plain.realis() == Realis.FUTURE;
		if (!open) {
			return stopped(plain);
		}
		Kind stopped = stopped(plain.happened(Realis.NEGATED)).happened(plain.realis());
		boolean told = circumstance.modal() && (plain.realis() == Realis.FUTURE || bySelf);
		return told ? announced(stopped) : stopped;
	}

	// Who stops helping cuts back, who stops shooting gives way.
	private static Kind stopped(Kind plain) {
		if (plain.realis() == Realis.NEGATED
				&& (plain.type() == EventType.AID || plain.type() == EventType.COOPERATE)) {
			return as(EventType.SANCTION, plain);
		}
		return (plain.realis() == Realis.NEGATED && HARM.contains(plain.type())) ? as(EventType.RETREAT, plain) : plain;
	}

	private static boolean isOnlyMeant(Circumstance circumstance) {
		boolean open = circumstance.realis() == Realis.HYPOTHETICAL || circumstance.realis() == Realis.FUTURE;
		return circumstance.is(Attitude.PLAN) || (open && !circumstance.is(Attitude.PROMISE));
	}

	private static Kind announced(Kind plain) {
		if (PROMISED.contains(plain.type())) {
			return as(EventType.AGREE, plain);
		}
		boolean harm = plain.type() == EventType.PROTEST
				|| HARM.contains(plain.type()) && plain.type() != EventType.MOBILIZE;
		return harm ? as(EventType.THREATEN, plain) : plain;
	}

	private static Kind as(EventType type, Kind plain) {
		String mode = (type == EventType.REJECT && plain.type() == EventType.CONSULT) ? "meet" : null;
		return new Kind(type, mode, Realis.ACTUAL, plain.rule() + ">" + type.name().toLowerCase(Locale.ROOT));
	}

}
