package org.newsgraph.reading.language;

import java.util.ArrayList;
import java.util.List;

/** How the words of a sentence hang together: its parse. */
final class Arrows {

	private final List<Token> roots;

	private final List<List<Dependency>> below = new ArrayList<>();

	private final List<List<Dependency>> above = new ArrayList<>();

	/**
	 * The arrows of a sentence.
	 * @param words how many words the sentence has
	 * @param roots the words that hang on no other
	 * @param dependencies all arrows, basic and enhanced
	 */
	Arrows(int words, List<Token> roots, List<Dependency> dependencies) {
		this.roots = List.copyOf(roots);
		for (int i = 0; i < words; i++) {
			this.below.add(new ArrayList<>(2));
			this.above.add(new ArrayList<>(2));
		}
		for (Dependency dependency : dependencies) {
			this.below.get(dependency.head().index()).add(dependency);
			this.above.get(dependency.dependent().index()).add(dependency);
		}
	}

	List<Token> roots() {
		return this.roots;
	}

	List<Dependency> below(Token token) {
		return this.below.get(token.index());
	}

	List<Dependency> above(Token token) {
		return this.above.get(token.index());
	}

}
