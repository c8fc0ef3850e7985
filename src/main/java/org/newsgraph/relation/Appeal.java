package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/** S8: who asks for support gives none; a party to a war that asks for peace is S7's. */
final class Appeal implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.is(EventType.REQUEST)
				? deed.actors()
					.stream()
					.filter((actor) -> !(deed.callsForCeasefire() && deed.warring().contains(actor)))
					.flatMap((actor) -> deed.claims("S8", actor, RelationType.REQUESTS, deed.targets()))
				: Stream.empty();
	}

}
