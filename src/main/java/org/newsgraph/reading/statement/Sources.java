package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Platforms;
import org.newsgraph.reading.language.Token;

/** Finds whose words a verb reports: its subject, wherever the parse has put it. */
final class Sources {

	private static final Set<String> IMPERSONAL = Set.of("there", "this", "that", "which", "what");

	private static final Set<String> AUTHORS = Set.of("i", "we", "you", "one");

	private static final Set<List<String>> MUTE = Set.copyOf(WordTable.rows(Sources.class, "mute.tsv", 2));

	private static final Set<String> MARKS = Set.of(",", "\"", "''", "\u201D");

	private static final Set<String> IN_PHRASE = Set.of("NN", "NNS", "NNP", "NNPS", "DT", "JJ", "JJS", "PRP$", "CD",
			"POS");

	private Sources() {
	}

	/** Who speaks: who does it, or who has made the text his own in which it stands. */
	static Optional<Token> of(Clause clause, Token verb, boolean fronted) {
		return doer(clause, verb, fronted).map((doer) -> Texts.author(clause, doer));
	}

	static Optional<Token> doer(Clause clause, Token verb, boolean fronted) {
		if (clause.isPassive(verb)) {
			return agent(clause, verb);
		}
		return subject(clause, verb).or(() -> fronted ? beside(clause, verb) : Optional.empty())
			.or(() -> subjectAbove(clause, verb));
	}

	/** "…, Smith said": the noun between a comma or a mark and the verb. */
	static Optional<Token> rightBefore(Clause clause, Token verb) {
		int at = verb.index() - 1;
		while (at > 0 && (clause.token(at).tag().startsWith("RB") || clause.hangs(clause.token(at), "aux"))) {
			at--;
		}
		if (at < 2) {
			return Optional.empty();
		}
		Token noun = clause.token(at);
		boolean may = (noun.isNoun() || noun.tag().equals("PRP")) && !verb.tag().equals("VBG");
		boolean marked = may && startOf(clause, noun) > 1
				&& MARKS.contains(clause.token(startOf(clause, noun) - 1).text());
		return marked ? Optional.of(noun) : Optional.empty();
	}

	/** Where the phrase that ends with this noun begins. */
	static int startOf(Clause clause, Token noun) {
		int at = noun.index();
		while (at > 0 && IN_PHRASE.contains(clause.token(at - 1).tag())) {
			at--;
		}
		return at;
	}

	static Optional<Token> subject(Clause clause, Token verb) {
		return clause.sentence()
			.below(verb, "nsubj")
			.stream()
			.filter((token) -> !token.equals(verb) && !Platforms.isPlace(clause.sentence(), token))
			.map((token) -> whoever(clause, token))
			.findFirst();
	}

	/** "It was Smith who said so": whom "who" stands for. */
	private static Token whoever(Clause clause, Token subject) {
		boolean who = Clause.lower(subject.text()).equals("who") && subject.index() > 0;
		Token before = who ? clause.token(subject.index() - 1) : subject;
		return before.isNoun() ? before : subject;
	}

	private static Optional<Token> agent(Clause clause, Token verb) {
		return clause.sentence().below(verb, "obl:by", "obl:agent").stream().findFirst();
	}

	/** "said Smith": some parses take the speaker for an object. */
	private static Optional<Token> beside(Clause clause, Token verb) {
		List<Token> after = clause.below(verb, "obj", "dep", "obl", "xcomp", "ccomp", "iobj");
		return after.stream()
			.filter((token) -> token.isNoun() || token.tag().equals("PRP"))
			.filter((token) -> token.index() > verb.index() && clause.preposition(token).isEmpty())
			.findFirst();
	}

	/** "rejected the plan, saying …": the subject of what the verb hangs on. */
	private static Optional<Token> subjectAbove(Clause clause, Token verb) {
		Token at = verb;
		for (int i = 0; i < 4; i++) {
			Token below = at;
			Optional<Token> above = clause.head(below);
			if (above.isEmpty()) {
				return Optional.empty();
			}
			boolean posted = Platforms.isPlace(clause.sentence(), above.get());
			if (clause.hangs(below, "acl") && above.get().isNoun() && !posted) {
				return isBehindComma(clause, below) || isPurposeAt(below, above.get())
						? subjectAround(clause, above.get()) : above;
			}
			if (!clause.hangs(below, "advcl", "xcomp", "dep", "conj", "acl", "ccomp", "obl", "parataxis")) {
				return Optional.empty();
			}
			at = above.get();
			if (clause.hangs(below, "dep") && isBehindPhrase(clause, below, at)) {
				return Optional.empty();
			}
			Optional<Token> subject = subject(clause, at);
			if (subject.isPresent() && !(verb.lemma().equals("add") && clause.hangs(at, "ccomp"))) {
				return subject;
			}
		}
		return Optional.empty();
	}

	/** "rallied in Chad to protest": it is not Chad that does. */
	private static boolean isPurposeAt(Token verb, Token place) {
		return verb.tag().equals("VB") && place.entity().equals("LOCATION");
	}

	private static boolean isBehindComma(Clause clause, Token verb) {
		return verb.tag().equals("VBG") && verb.index() > 0 && clause.token(verb.index() - 1).text().equals(",");
	}

	/** "summons the king of Chad, demanding more": who summons him demands it. */
	private static Optional<Token> subjectAround(Clause clause, Token noun) {
		if (clause.hangs(noun, "nsubj")) {
			return Optional.of(noun);
		}
		Token at = noun;
		for (int i = 0; i < 4; i++) {
			Optional<Token> above = clause.head(at);
			if (above.isEmpty() || clause.hangs(at, "nsubj")) {
				return Optional.empty();
			}
			at = above.get();
			Optional<Token> subject = at.isVerb() ? subject(clause, at) : Optional.empty();
			if (subject.isPresent()) {
				return subject;
			}
		}
		return Optional.empty();
	}

	/** "after the king of Chad questioned it": the parser takes the king for a time. */
	private static boolean isBehindPhrase(Clause clause, Token verb, Token head) {
		return clause.below(head, "obl:after", "obl:before", "obl:since", "obl:until")
			.stream()
			.anyMatch((noun) -> noun.index() > head.index() && noun.index() < verb.index());
	}

	/** Whether the word can stand for somebody who thinks or speaks. */
	static boolean canSpeak(Clause clause, Token token) {
		boolean mute = token.isNoun() && !token.isName() && (isMute("thing", token)
				|| clause.below(token, "amod", "compound").stream().anyMatch((word) -> isMute("false", word)));
		return !mute && !IMPERSONAL.contains(Clause.lower(token.text()));
	}

	private static boolean isMute(String sort, Token token) {
		return MUTE.contains(List.of(sort, Clause.lower(token.lemma())))
				|| MUTE.contains(List.of(sort, Clause.lower(token.text())));
	}

	/** Whether the word stands for the writer or the reader. */
	static boolean isAuthor(Token token) {
		return AUTHORS.contains(Clause.lower(token.text()));
	}

}
