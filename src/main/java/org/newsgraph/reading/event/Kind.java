package org.newsgraph.reading.event;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Realis;

/**
 * What sort of event it is, once plans, promises and denials are taken into account.
 *
 * @param type by PLOVER
 * @param mode finer than the type
 * @param realis whether it happened
 * @param rule names the pattern, and what was made of it
 */
record Kind(EventType type, @Nullable String mode, Realis realis, String rule) {

	Kind as(EventType other, @Nullable String otherMode) {
		return new Kind(other, otherMode, this.realis, this.rule);
	}

	Kind happened(Realis other) {
		return new Kind(this.type, this.mode, other, this.rule);
	}

}
