package org.newsgraph.reading.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Knows when what is asked for is that the fighting stop. */
final class Truce {

	/** The mode of a request for it; PLOVER has none. */
	static final String MODE = "ceasefire";

	private static final int DEEPEST = 5;

	private static final String[] ASKED = { "obj", "obl", "xcomp", "ccomp", "nmod", "acl" };

	private static final String[] CONTINUED = { "obj", "obl", "xcomp", "ccomp", "nmod", "acl", "conj" };

	private final Sentence sentence;

	private final Set<Integer> seen = new HashSet<>();

	private Truce(Sentence sentence) {
		this.sentence = sentence;
	}

	static boolean isAskedFor(Match match) {
		return match.pattern().type() == EventType.REQUEST
				&& new Truce(match.sentence()).below(match.trigger(), DEEPEST, ASKED);
	}

	private boolean below(Token token, int depth, String... relations) {
		return this.seen.add(token.index()) && this.sentence.below(token, relations)
			.stream()
			.anyMatch((next) -> isTruce(next) || (depth > 0 && below(next, depth - 1, CONTINUED)));
	}

	private boolean isTruce(Token token) {
		return Words.in("truce", token) || (Words.in("ending", token) && isOfFighting(token));
	}

	private boolean isOfFighting(Token end) {
		List<Token> near = Stream
			.concat(this.sentence.below(end, "obj", "nsubj", "nmod:to", "nmod:of").stream(),
					this.sentence.above(end, "acl").stream())
			.toList();
		return near.stream()
			.anyMatch((token) -> Words.in("fighting", token)
					&& this.sentence.below(token, "amod").stream().noneMatch(Token::isVerb));
	}

}
