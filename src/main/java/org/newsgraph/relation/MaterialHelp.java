package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/** S6: goods, money, arms and shelter are aid, never support. */
final class MaterialHelp implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.is(EventType.AID) ? deed.claims("S6", RelationType.AIDS, deed.targets()) : Stream.empty();
	}

}
