package org.newsgraph.reading.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One sentence, its words and how they hang together.
 */
public final class Sentence {

	private final int index;

	private final List<Token> tokens;

	private final List<Token> roots;

	private final Map<Integer, List<Dependency>> below = new HashMap<>();

	private final Map<Integer, List<Dependency>> above = new HashMap<>();

	/**
	 * Makes a sentence of its words and arrows.
	 * @param index among the sentences of the text, from 0
	 * @param tokens in order; never empty
	 * @param roots the words that hang on no other
	 * @param dependencies all arrows, basic and enhanced
	 */
	public Sentence(int index, List<Token> tokens, List<Token> roots, List<Dependency> dependencies) {
		this.index = index;
		this.tokens = List.copyOf(tokens);
		this.roots = List.copyOf(roots);
		for (Dependency dependency : dependencies) {
			this.below.computeIfAbsent(dependency.head().index(), (key) -> new ArrayList<>()).add(dependency);
			this.above.computeIfAbsent(dependency.dependent().index(), (key) -> new ArrayList<>()).add(dependency);
		}
	}

	/** Its place among the sentences of the text, from 0. */
	public int index() {
		return this.index;
	}

	/** Its words in order. */
	public List<Token> tokens() {
		return this.tokens;
	}

	/** The words that hang on no other, the main verb as a rule. */
	public List<Token> roots() {
		return this.roots;
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
		return this.below.getOrDefault(token.index(), List.of());
	}

	/** The arrows that reach a word from what it hangs on. */
	public List<Dependency> above(Token token) {
		return this.above.getOrDefault(token.index(), List.of());
	}

	/** What hangs on a word by one of these relations or a finer one of them. */
	public List<Token> below(Token token, String... relations) {
		return below(token).stream()
			.filter((dependency) -> Arrays.stream(relations).anyMatch(dependency::is))
			.map(Dependency::dependent)
			.distinct()
			.toList();
	}

	/** What a word hangs on by one of these relations or a finer one of them. */
	public List<Token> above(Token token, String... relations) {
		return above(token).stream()
			.filter((dependency) -> Arrays.stream(relations).anyMatch(dependency::is))
			.map(Dependency::head)
			.distinct()
			.toList();
	}

	@Override
	public String toString() {
		return this.tokens.stream().map(Token::text).collect(Collectors.joining(" "));
	}

}
