package org.newsgraph.reading.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;

/**
 * Tells who stands on the other side of a verb than a country does, as in "rebels
 * attacked a Chadian convoy" or "Chad bombed a hospital": they are somebody else's as
 * likely as its own. Whom a country does not make war on may be its own: "Chad freed the
 * journalists".
 */
final class OtherSide {

	private static final String DOER = "nsubj";

	private static final Set<String> OTHERS = Set.of("nsubj:pass", "obj", "iobj");

	private OtherSide() {
	}

	/**
	 * Whether it is so of a phrase that no word owns, by the names of one country in its
	 * sentence.
	 */
	static boolean isOf(Sentence sentence, Token head, List<Token> country) {
		Tree tree = Tree.of(sentence);
		return tree.above(head)
			.filter((arrow) -> DOER.equals(arrow.relation())
					|| OTHERS.contains(arrow.relation()) && Words.has("war", arrow.head().lemma()))
			.filter((arrow) -> country.stream().noneMatch((name) -> tree.isUnder(name, head)))
			.filter((arrow) -> country.stream().anyMatch((name) -> isArgument(sentence, name, arrow.head())))
			.isPresent();
	}

	/** Whether a country, or something of it, takes part in what a verb says. */
	private static boolean isArgument(Sentence sentence, Token country, Token verb) {
		Token at = country;
		Optional<Dependency> arrow = Tree.of(sentence).above(at);
		while (arrow.isPresent() && !isWhere(sentence, at)) {
			if (arrow.get().head().equals(verb)) {
				String relation = arrow.get().relation();
				return DOER.equals(relation) || OTHERS.contains(relation) || arrow.get().is("obl");
			}
			at = arrow.get().head();
			arrow = Tree.of(sentence).above(at);
		}
		return false;
	}

	private static boolean isWhere(Sentence sentence, Token word) {
		return sentence.above(word)
			.stream()
			.map(Dependency::relation)
			.filter((relation) -> relation.startsWith("obl:") || relation.startsWith("nmod:"))
			.anyMatch((relation) -> Words.has("where", relation.substring(relation.indexOf(':') + 1)));
	}

}
