package org.newsgraph.relation;

import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.reading.Realis;

/**
 * How relations follow from events and statements. What did not happen, or not yet, says
 * nothing of relations.
 */
final class Derivation {

	private static final List<DeedRule> RULES = List.of(new SupportForIssue(), new SupportForActor(), new Promise(),
			new MaterialHelp(), new CallForCeasefire(), new Appeal(), new OutrightRejection(), new Meeting(),
			new OtherDeed());

	private static final StanceTaken STANCES = new StanceTaken();

	private Derivation() {
	}

	static Stream<Claim> of(Deed deed) {
		return (deed.realis() == Realis.ACTUAL) ? RULES.stream().flatMap((rule) -> rule.of(deed)) : Stream.empty();
	}

	static Stream<Claim> of(Word word) {
		return STANCES.of(word);
	}

}
