package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/** PLOVER: all who meet consult each other; a visitor consults the host. */
final class Meeting implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.is(EventType.CONSULT) ? Stream.of(deed.actors(), deed.recipients())
			.flatMap((others) -> deed.claims("PLOVER", RelationType.CONSULTS, others)) : Stream.empty();
	}

}
