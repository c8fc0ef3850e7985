package org.newsgraph.reading.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The plain tree inside the arrows of a sentence: every word hangs on one other at most.
 * The enhanced arrows say more but run in circles; what belongs to a phrase is asked
 * here.
 */
public final class Tree {

	private static final Set<String> CLAUSES = Set.of("acl", "advcl", "ccomp");

	private final Sentence sentence;

	private final @Nullable Dependency[] up;

	private final List<List<Token>> down = new ArrayList<>();

	private boolean grown;

	Tree(Sentence sentence) {
		this.sentence = sentence;
		this.up = new Dependency[sentence.tokens().size()];
	}

	/** Made when first asked for, as the parse is. */
	private Tree grown() {
		if (!this.grown) {
			this.grown = true;
			this.sentence.tokens().forEach((token) -> this.down.add(new ArrayList<>(2)));
			this.sentence.tokens().forEach(this::hang);
		}
		return this;
	}

	private void hang(Token token) {
		Dependency arrow = this.sentence.roots().contains(token) ? null : carrier(token);
		this.up[token.index()] = arrow;
		if (arrow != null) {
			this.down.get(arrow.head().index()).add(token);
		}
	}

	/** The tree of a sentence. */
	public static Tree of(Sentence sentence) {
		return sentence.tree();
	}

	/** The one arrow that carries a word; empty for a root. */
	public Optional<Dependency> above(Token token) {
		return Optional.ofNullable(grown().up[token.index()]);
	}

	/** What hangs directly on a word, in order. */
	public List<Token> below(Token token) {
		return grown().down.get(token.index());
	}

	/** Whether the word hangs on what it hangs on by this relation or a finer one. */
	public boolean hangs(Token token, String relation) {
		Dependency arrow = grown().up[token.index()];
		return arrow != null && arrow.is(relation);
	}

	/** A word and all that hangs on it, however far down, in order. */
	public List<Token> phrase(Token top) {
		BitSet seen = new BitSet();
		collect(top, seen);
		return seen.stream().mapToObj((index) -> this.sentence.tokens().get(index)).toList();
	}

	/**
	 * The arrow on which the clause of a word hangs, if another word stands outside it.
	 */
	public Optional<Dependency> clauseWithout(Token word, Token other) {
		Token at = word;
		while (!isUnder(other, at)) {
			Optional<Dependency> arrow = above(at);
			if (arrow.isEmpty() || CLAUSES.contains(arrow.get().relation().split(":")[0])) {
				return arrow;
			}
			at = arrow.get().head();
		}
		return Optional.empty();
	}

	/** Whether a word hangs on another, however far down, or is that word. */
	public boolean isUnder(Token token, Token top) {
		Token at = token;
		for (int steps = 0; steps < this.up.length && !at.equals(top); steps++) {
			Dependency arrow = grown().up[at.index()];
			if (arrow == null) {
				return false;
			}
			at = arrow.head();
		}
		return at.equals(top);
	}

	private void collect(Token top, BitSet seen) {
		List<Token> open = new ArrayList<>(List.of(top));
		while (!open.isEmpty()) {
			Token next = open.removeLast();
			if (!seen.get(next.index())) {
				seen.set(next.index());
				open.addAll(below(next));
			}
		}
	}

	private @Nullable Dependency carrier(Token token) {
		List<Dependency> arrows = this.sentence.above(token).stream().filter((arrow) -> isPlain(arrow, token)).toList();
		Dependency best = null;
		for (Dependency arrow : arrows) {
			if (best == null || arrow.is("conj") || isConjunct(best.head(), arrow.head()) || best.is("ref")) {
				best = arrow;
			}
		}
		return best;
	}

	private boolean isPlain(Dependency arrow, Token token) {
		boolean relative = this.sentence.below(token)
			.stream()
			.anyMatch((own) -> own.dependent().equals(arrow.head()) && own.is("acl"));
		return !arrow.relation().endsWith(":xsubj") && !relative && !arrow.head().equals(token);
	}

	private boolean isConjunct(Token later, Token first) {
		return this.sentence.above(later).stream().anyMatch((arrow) -> arrow.is("conj") && arrow.head().equals(first));
	}

}
