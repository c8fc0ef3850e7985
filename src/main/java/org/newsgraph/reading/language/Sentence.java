package org.newsgraph.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One sentence, its words and how they hang together. The parse costs most of all, so it
 * is made when somebody first asks for it; a sentence that tells of nobody and nothing is
 * never parsed.
 */
public final class Sentence {

	private final int index;

	private final List<Token> tokens;

	private final boolean part;

	private final Supplier<Arrows> parsing;

	private final Tree tree;

	private @Nullable Arrows arrows;

	/**
	 * Makes a sentence of its words and arrows.
	 * @param index among the sentences of the text, from 0
	 * @param tokens in order; never empty
	 * @param roots the words that hang on no other
	 * @param dependencies all arrows, basic and enhanced
	 */
	public Sentence(int index, List<Token> tokens, List<Token> roots, List<Dependency> dependencies) {
		this(index, tokens, false, () -> new Arrows(tokens.size(), roots, dependencies));
	}

	/** Makes a sentence that is parsed when first asked how its words hang together. */
	Sentence(int index, List<Token> tokens, boolean part, Supplier<Arrows> parsing) {
		this.index = index;
		this.tokens = List.copyOf(tokens);
		this.part = part;
		this.parsing = parsing;
		this.tree = new Tree(this);
	}

	Tree tree() {
		return this.tree;
	}

	private Arrows arrows() {
		Arrows known = this.arrows;
		if (known == null) {
			known = this.parsing.get();
			this.arrows = known;
		}
		return known;
	}

	/** Its place among the sentences of the text, from 0. */
	public int index() {
		return this.index;
	}

	/** Whether it is only a part of a sentence, which was too long to be parsed. */
	public boolean isPart() {
		return this.part;
	}

	/** Its words in order. */
	public List<Token> tokens() {
		return this.tokens;
	}

	/** The words that hang on no other, the main verb as a rule. */
	public List<Token> roots() {
		return arrows().roots();
	}

	/** Of its first UTF-16 unit in the text. */
	public int start() {
		return this.tokens.getFirst().start();
	}

	/** Behind its last UTF-16 unit in the text. */
	public int end() {
		return this.tokens.getLast().end();
	}

	/** The arrows that leave a word for what hangs on it, in the order of the words. */
	public List<Dependency> below(Token token) {
		return arrows().below(token);
	}

	/** The arrows that reach a word from what it hangs on. */
	public List<Dependency> above(Token token) {
		return arrows().above(token);
	}

	/** What hangs on a word by one of these relations or a finer one of them. */
	public List<Token> below(Token token, String... relations) {
		return ends(below(token), Dependency::dependent, relations);
	}

	/** What a word hangs on by one of these relations or a finer one of them. */
	public List<Token> above(Token token, String... relations) {
		return ends(above(token), Dependency::head, relations);
	}

	private static List<Token> ends(List<Dependency> arrows, Function<Dependency, Token> end, String... relations) {
		List<Token> ends = new ArrayList<>();
		for (Dependency arrow : arrows) {
			if (arrow.isOneOf(relations) && !ends.contains(end.apply(arrow))) {
				ends.add(end.apply(arrow));
			}
		}
		return ends;
	}

	@Override
	public String toString() {
		return this.tokens.stream().map(Token::text).collect(Collectors.joining(" "));
	}

}
