package org.newsgraph.reading.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.reading.language.Token;

/** Finds where a content ends: the parser hangs too much on it, or too little. */
final class Extent {

	private static final Set<String> STICKY = Set.of("VBD", "VBZ", "VBP", "VBN", "MD", "TO", "WP", "WDT", "PRP", "RB");

	private static final Set<String> DASHES = Set.of("--", "\u2013", "\u2014", "\u2015");

	private final CueWords words;

	Extent(CueWords words) {
		this.words = words;
	}

	/**
	 * The last word of a content.
	 * @param top its head word
	 * @param first its first word
	 * @param last the last of its subtree
	 */
	int last(Clause clause, Token cue, Token top, int first, int last, Frame frame) {
		int end = frame.takes("ccomp") && isTurnedRound(clause, cue, top, last) ? lastWord(clause)
				: stretched(clause, cue, last);
		return cut(clause, cue, top, first, end);
	}

	/**
	 * The last word before another report, an aside or the writer's own clause begins.
	 */
	int cut(Clause clause, Token cue, Token top, int first, int end) {
		for (int at = first + 1; at < end; at++) {
			if (isNewReport(clause, cue, top, at) || isAside(clause, at, end) || isNewClause(clause, cue, top, at)
					|| Rejoinder.at(clause, this.words, at).isPresent()) {
				return Math.max(first, at - 1);
			}
		}
		return end;
	}

	/** "the changes lawmakers | are expected to consider": the parser broke it off. */
	private static int stretched(Clause clause, Token cue, int last) {
		int end = last;
		for (int i = 0; i < 3 && end + 1 < clause.tokens().size(); i++) {
			Token next = clause.token(end + 1);
			Token top = topBehind(clause, next, end);
			boolean cut = !STICKY.contains(next.tag()) || clause.tree().isUnder(cue, top) || clause.hangs(top, "conj")
					|| clause.head(cue).filter(next::equals).isPresent();
			if (cut) {
				return end;
			}
			end = Math.max(end, clause.tree().phrase(top).getLast().index());
		}
		return end;
	}

	/** The highest word above this one that still stands behind the end. */
	private static Token topBehind(Clause clause, Token word, int end) {
		Token top = word;
		for (int i = 0; i < clause.tokens().size(); i++) {
			Optional<Token> up = clause.head(top).filter((head) -> head.index() > end);
			if (up.isEmpty()) {
				return top;
			}
			top = up.get();
		}
		return top;
	}

	/**
	 * "believes his efforts | will be remembered": the parser took the cue for an aside.
	 */
	private static boolean isTurnedRound(Clause clause, Token cue, Token top, int last) {
		boolean finite = last + 1 < clause.tokens().size()
				&& Set.of("MD", "VBZ", "VBP", "VBD").contains(clause.token(last + 1).tag());
		boolean aside = clause.hangs(cue, "parataxis", "ccomp", "dep", "csubj") || clause.head(cue).isEmpty();
		return finite && aside && clause.hangs(top, "obj", "xcomp", "ccomp", "obl");
	}

	static int lastWord(Clause clause) {
		int last = clause.tokens().size() - 1;
		while (last > 0 && !Clause.isWord(clause.token(last))) {
			last--;
		}
		return last;
	}

	/** ", but her plan would …" behind a phrase or an infinitive goes beyond it. */
	private static boolean isNewClause(Clause clause, Token cue, Token top, int at) {
		boolean comma = clause.token(at).text().equals(",") && at + 2 < clause.tokens().size()
				&& clause.token(at + 1).tag().equals("CC");
		if (!comma || clause.hangs(top, "ccomp")) {
			return false;
		}
		return clause.head(clause.token(at + 1))
			.filter((verb) -> verb.index() > at && !clause.below(verb, "nsubj").isEmpty()
					&& clause.below(verb, "nsubj").stream().anyMatch((subject) -> subject.index() > at))
			.isPresent();
	}

	/** ", saying …", "and called for …", ", though he admitted …": the next report. */
	private boolean isNewReport(Clause clause, Token cue, Token top, int at) {
		Token token = clause.token(at);
		boolean comma = token.text().equals(",");
		int verb = at + 1;
		while (verb < clause.tokens().size() - 1 && clause.token(verb).tag().startsWith("RB")) {
			verb++;
		}
		if (verb >= clause.tokens().size() || !isReport(clause.token(verb))) {
			return false;
		}
		Token next = clause.token(verb);
		boolean participle = comma && next.tag().equals("VBG") && !clause.hangs(next, "amod", "conj");
		boolean second = token.tag().equals("CC") && next.tag().equals(cue.tag()) && clause.hangs(next, "conj", "aux")
				&& clause.below(next, "nsubj").isEmpty() && !top.tag().equals(cue.tag());
		return participle || second;
	}

	private boolean isReport(Token token) {
		return this.words.verb(token).filter((frame) -> frame.kind().isUttered()).isPresent();
	}

	/** " — …" to the end of the sentence is the writer's again. */
	private static boolean isAside(Clause clause, int at, int end) {
		return DASHES.contains(clause.token(at).text()) && List.of(".", "!", "?", "\"", "''")
			.contains(clause.token(Math.min(end + 1, clause.tokens().size() - 1)).text());
	}

}
