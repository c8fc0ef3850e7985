package org.newsgraph.relation;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/** PLOVER: every other event type gives the relation that goes by its name. */
final class OtherDeed implements DeedRule {

	private static final Set<EventType> OF_OTHER_RULES = EnumSet.of(EventType.SUPPORT, EventType.AGREE, EventType.AID,
			EventType.REQUEST, EventType.CONSULT);

	@Override
	public Stream<Claim> of(Deed deed) {
		if (OF_OTHER_RULES.contains(deed.type())) {
			return Stream.empty();
		}
		return deed.claims("PLOVER", RelationType.of(deed.type()),
				deed.is(EventType.REJECT) ? deed.subjectMatter() : deed.targets());
	}

}
