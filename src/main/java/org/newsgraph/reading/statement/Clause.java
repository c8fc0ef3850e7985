package org.newsgraph.reading.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.newsgraph.reading.event.Factuality;
import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;

/**
 * A sentence with its tree, and the questions that attribution asks of it.
 *
 * @param sentence the sentence
 * @param tree its plain tree
 */
record Clause(Sentence sentence, Tree tree) {

	private static final Set<String> MODALS = Set.of("will", "would", "could", "may", "might", "should", "can", "must",
			"wo", "ca", "'ll", "'d", "shall");

	private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither", "nor", "hardly");

	private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither", "few", "not", "hardly",
			"scarcely", "barely", "rarely", "seldom");

	static Clause of(Sentence sentence) {
		return new Clause(sentence, Tree.of(sentence));
	}

	List<Token> tokens() {
		return this.sentence.tokens();
	}

	Token token(int index) {
		return this.sentence.tokens().get(index);
	}

	boolean hangs(Token token, String... relations) {
		return Arrays.stream(relations).anyMatch((relation) -> this.tree.hangs(token, relation));
	}

	List<Token> below(Token token, String... relations) {
		return this.tree.below(token).stream().filter((below) -> hangs(below, relations)).toList();
	}

	Optional<Token> head(Token token) {
		return this.tree.above(token).map(Dependency::head);
	}

	/** The preposition of a phrase. */
	String preposition(Token token) {
		return below(token, "case").stream().map((word) -> lower(word.text())).findFirst().orElse("");
	}

	/** Whether it is denied, itself or with the verb that it is joined to by "or". */
	boolean isNegated(Token verb) {
		boolean own = this.tree.below(verb).stream().anyMatch((token) -> NEGATIONS.contains(lower(token.text())));
		return own || isDoneByNobody(verb) || hangs(verb, "conj") && isJoinedByOr(verb)
				&& head(verb).filter((first) -> first.isVerb() && isNegated(first)).isPresent();
	}

	private boolean isJoinedByOr(Token verb) {
		return below(verb, "cc").stream().anyMatch((word) -> List.of("or", "nor").contains(lower(word.text())));
	}

	private boolean isDoneByNobody(Token verb) {
		return below(verb, "nsubj", "obl:by", "obl:agent").stream().anyMatch(this::isNobody);
	}

	/** "No country", "few of them", "hardly anyone", but "a few" and "not only she". */
	private boolean isNobody(Token doer) {
		return Stream.concat(Stream.of(doer), below(doer, "det", "amod", "advmod", "nummod", "cc").stream())
			.flatMap((word) -> Stream.concat(Stream.of(word), below(word, "advmod").stream()))
			.filter((word) -> word.index() <= doer.index() && NOBODY.contains(lower(word.text())))
			.anyMatch((word) -> !Set.of("a", "quite").contains(wordAt(word.index() - 1))
					&& !Set.of("only", "just", "less", "fewer").contains(wordAt(word.index() + 1)));
	}

	private String wordAt(int index) {
		return (index >= 0 && index < tokens().size()) ? lower(token(index).text()) : "";
	}

	/** Whether it is only possible, or in the future. */
	boolean isUnreal(Token verb) {
		boolean modal = below(verb, "aux").stream().anyMatch((token) -> MODALS.contains(lower(token.text())));
		boolean condition = below(verb, "mark").stream()
			.anyMatch((token) -> Set.of("if", "unless", "whether").contains(lower(token.text())));
		return modal || condition || isInverted(verb);
	}

	/** "Did he say so?", "Had he said so, …" */
	private boolean isInverted(Token verb) {
		boolean asks = this.sentence.tokens().getLast().text().startsWith("?");
		return below(verb, "aux").stream()
			.filter((aux) -> below(verb, "nsubj").stream().anyMatch((subject) -> aux.index() < subject.index()))
			.anyMatch((aux) -> asks || lower(aux.text()).equals("had"));
	}

	/** Whether it is told as a fact, as everybody who reads the sentence takes it. */
	boolean isFact(Token word) {
		return !isNegated(word) && !isUnreal(word) && Factuality.isFact(this.sentence, word);
	}

	/** Whether the words of a cue were said; a judgement is, only if it was passed. */
	boolean isAsserted(Token cue, CueKind kind) {
		return kind.isJudgement() ? isFact(cue) : !isNegated(cue) && !isUnreal(cue);
	}

	boolean isPassive(Token verb) {
		boolean marked = !below(verb, "aux:pass").isEmpty() || !below(verb, "nsubj:pass").isEmpty();
		boolean participle = verb.tag().equals("VBN") && below(verb, "aux", "nsubj").isEmpty();
		boolean opens = participle && verb.index() == 0;
		return marked || opens || participle && hangs(verb, "acl", "amod", "advcl") && !hangs(verb, "acl:relcl");
	}

	static boolean isWord(Token token) {
		return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
	}

	static String lower(String word) {
		return word.toLowerCase(Locale.ROOT);
	}

}
