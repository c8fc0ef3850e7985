package org.newsgraph.graphql;

import java.util.HashMap;
import java.util.Map;

/**
 * How an operation, or a part of one, is made, its fragments counted wherever they are
 * spread. Numbers end at {@value #MANY}.
 *
 * @param depth how many levels it has
 * @param aliases how many fields are asked for by another name
 * @param directives how many directives there are
 * @param mostDirectives how many there are at most at one place
 * @param mostRepeats how often a name is asked for at most in one place of the answer
 * below
 * @param names how often each name is asked for here
 */
record Shape(int depth, int aliases, int directives, int mostDirectives, int mostRepeats, Map<String, Integer> names) {

	static final int MANY = 1_000_000;

	static final Shape NOTHING = new Shape(0, 0, 0, 0, 0, Map.of());

	Shape {
		aliases = Math.min(aliases, MANY);
		directives = Math.min(directives, MANY);
	}

	/** A field. */
	static Shape field(String name, boolean alias, int directives, Shape below) {
		return new Shape(1 + below.depth, below.aliases + (alias ? 1 : 0), below.directives + directives,
				Math.max(below.mostDirectives, directives), below.mostRepeats, Map.of(name, 1));
	}

	/** The same with directives on it. */
	Shape with(int more) {
		return new Shape(this.depth, this.aliases, this.directives + more, Math.max(this.mostDirectives, more),
				this.mostRepeats, this.names);
	}

	/** This and another side by side. */
	Shape beside(Shape other) {
		Map<String, Integer> both = new HashMap<>(this.names);
		other.names.forEach((name, times) -> both.merge(name, times, (one, more) -> Math.min(one + more, MANY)));
		int repeats = other.names.keySet().stream().mapToInt(both::get).max().orElse(0);
		return new Shape(Math.max(this.depth, other.depth), this.aliases + other.aliases,
				this.directives + other.directives, Math.max(this.mostDirectives, other.mostDirectives),
				Math.max(repeats, Math.max(this.mostRepeats, other.mostRepeats)), both);
	}

}
