package org.newsgraph.relation;

import java.util.stream.Stream;

import org.newsgraph.reading.EventType;

/**
 * S1: who supports something concerning an issue supports the issue, and not whoever is
 * told so.
 */
final class SupportForIssue implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.is(EventType.SUPPORT) ? deed.claims("S1", RelationType.SUPPORTS, deed.issues()) : Stream.empty();
	}

}
