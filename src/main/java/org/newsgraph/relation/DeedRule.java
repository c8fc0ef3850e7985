package org.newsgraph.relation;

import java.util.stream.Stream;

/** Derives relations from an event that happened. */
interface DeedRule {

	/** What the event says of relations; nothing if the rule is not for it. */
	Stream<Claim> of(Deed deed);

}
