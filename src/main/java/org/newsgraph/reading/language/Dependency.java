package org.newsgraph.reading.language;

/**
 * One arrow of a parse: how a word hangs on another, in the relations of Universal
 * Dependencies, enhanced: cases and conjunctions are named ({@code nmod:for},
 * {@code obl:with}, {@code conj:and}), and a subject shared by conjuncts or by a
 * controlled verb ({@code nsubj:xsubj}) has an arrow of its own.
 *
 * @param relation such as {@code nsubj} or {@code obl:with}
 * @param head the governing word
 * @param dependent the governed word
 */
public record Dependency(String relation, Token head, Token dependent) {

	/** Whether the relation is this one or a finer one of it. */
	public boolean is(String name) {
		return this.relation.startsWith(name)
				&& (this.relation.length() == name.length() || this.relation.charAt(name.length()) == ':');
	}

	/** Whether the relation is one of these or a finer one of them. */
	boolean isOneOf(String... names) {
		for (String name : names) {
			if (is(name)) {
				return true;
			}
		}
		return false;
	}

}
