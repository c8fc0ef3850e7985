package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/**
 * S9: “did not back” opposes nothing, nor does who stays away from a meeting, but who
 * rejects or condemns an issue in so many words opposes it.
 */
final class OutrightRejection implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		boolean rejects = deed.is(EventType.REJECT) && !"meet".equals(deed.mode());
		return (rejects || deed.is(EventType.ACCUSE)) ? deed.claims("S9", RelationType.OPPOSES, deed.issues())
				: Stream.empty();
	}

}
