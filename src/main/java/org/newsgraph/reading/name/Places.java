package org.newsgraph.reading.name;

import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Tells a capital or country as a place from the state that is meant by it. */
final class Places {

	private Places() {
	}

	static boolean isPlace(Naming naming) {
		return isPlace(naming, naming.sentence(), naming.sentence().tokens().get(naming.to() - 1));
	}

	static boolean isPlace(Naming naming, Sentence sentence, Token head) {
		if (!naming.figureId().startsWith("country:") && naming.use() != Use.CAPITAL || naming.pronoun()) {
			return false;
		}
		return isOfThing(naming, sentence, head) || sentence.above(head).stream().anyMatch(Places::isPlace);
	}

	/** "The Strelsau bombing", "the Strelsau conference". */
	private static boolean isOfThing(Naming naming, Sentence sentence, Token head) {
		return naming.use() == Use.CAPITAL && !sentence.above(head, "compound").isEmpty();
	}

	private static boolean isPlace(Dependency arrow) {
		String relation = arrow.relation();
		if (relation.startsWith("obl:") || relation.startsWith("nmod:")) {
			return Words.has("place", relation.substring(relation.indexOf(':') + 1));
		}
		return arrow.is("obj") && Words.has("travel", arrow.head().lemma());
	}

}
