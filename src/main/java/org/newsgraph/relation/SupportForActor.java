package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/** S2: support that concerns no issue is support for the one who receives it. */
final class SupportForActor implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return (deed.is(EventType.SUPPORT) && deed.issues().isEmpty())
				? deed.claims("S2", RelationType.SUPPORTS, deed.recipients()) : Stream.empty();
	}

}
