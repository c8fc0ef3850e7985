package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/** S5: who is ready to do something agrees with it; it is not done yet. */
final class Promise implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.is(EventType.AGREE) ? deed.claims("S5", RelationType.AGREES_WITH, deed.subjectMatter())
				: Stream.empty();
	}

}
