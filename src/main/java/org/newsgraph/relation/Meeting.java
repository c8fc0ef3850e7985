package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/**
 * PLOVER: all who meet consult each other, a visitor the host; a delegation does not
 * consult itself.
 */
final class Meeting implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.is(EventType.CONSULT)
				? deed.actors()
					.stream()
					.flatMap((actor) -> deed.claims("PLOVER", actor, RelationType.CONSULTS, deed.facing(actor)))
				: Stream.empty();
	}

}
