package org.newsgraph.relation;

import java.util.stream.Stream;

/**
 * S7: a warring party that calls for the fighting to stop says that it will cooperate.
 */
final class CallForCeasefire implements DeedRule {

	@Override
	public Stream<Claim> of(Deed deed) {
		return deed.callsForCeasefire()
				? deed.warring()
					.stream()
					.sorted()
					.flatMap((actor) -> deed.claims("S7", actor, RelationType.AGREES_WITH, deed.subjectMatter()))
				: Stream.empty();
	}

}
