package org.newsgraph.reading.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;

/**
 * A way in which English tells of an event, as a line of the pattern files gives it.
 *
 * @param name names the rule, such as {@code support:praise}
 * @param type by PLOVER; {@code null} for words that look like an event and are none
 * @param mode finer than the type, if told apart
 * @param triggers lemmas; a particle hangs on by an underline
 * @param noun whether the trigger is a noun
 * @param slots what has to stand beside the trigger
 * @param targets places in which the recipient or issue stands, the likeliest first;
 * empty if none is needed
 * @param carriers verbs that a noun can be the object of without a meaning of their own
 * @param traits what else is special
 */
record Pattern(String name, @Nullable EventType type, @Nullable String mode, Set<String> triggers, boolean noun,
		List<Slot> slots, List<String> targets, Set<String> carriers, Set<Trait> traits) {

	boolean is(Trait trait) {
		return this.traits.contains(trait);
	}

	/** The same words for another type. */
	Pattern as(EventType other, @Nullable String finer) {
		return new Pattern(this.name + ">" + other.name().toLowerCase(Locale.ROOT), other, finer, this.triggers,
				this.noun, this.slots, this.targets, this.carriers, this.traits);
	}

	int specificity() {
		return this.slots.stream()
			.filter((slot) -> !slot.forbidden())
			.mapToInt((slot) -> slot.words().contains("*") ? 1 : 2)
			.sum();
	}

	/** What a pattern can be marked with. */
	enum Trait {

		/** All sides are actors. */
		BOTH,
		/** The subject hosts: what stands in the target place is the actor. */
		SWAP,
		/** The target may be missing. */
		ALONE,
		/** A noun that tells of nothing unless a verb carries it. */
		CARRIED,
		/** What is only planned, wished or possible is no event. */
		DONE,
		/** A noun for somebody: who is it, does it. */
		BEING,
		/** Who is not named is the state of the place where it is done. */
		VENUE,
		/** The recipient has to be somebody: an issue is not enough. */
		WHOM,
		/** What is not granted is refused: "did not allow". */
		GRANT,
		/** A participle by itself tells of nothing. */
		FINITE

	}

}
