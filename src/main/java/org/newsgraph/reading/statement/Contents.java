package org.newsgraph.reading.statement;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsgraph.reading.language.Token;

/** Finds what a cue reports among its complements: what hangs behind it. */
final class Contents {

	private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

	private static final Set<String> OPENING = Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "EX", "CD",
			"JJ");

	private static final Set<String> QUESTIONS = Set.of("why", "how", "whether", "what", "who", "if");

	private static final Set<String> DAYS = Stream
		.concat(Arrays.stream(DayOfWeek.values()).map((day) -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
				Arrays.stream(Month.values())
					.flatMap((month) -> Stream.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
							month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".")))
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> OPENERS = Set.of(":", "\"", "``", "''");

	private final Extent extent;

	Contents(CueWords words) {
		this.extent = new Extent(words);
	}

	/** "said that …", "urged X to …", "called for …": what hangs behind the cue. */
	Optional<Content> behind(Clause clause, Token cue, Frame frame) {
		List<Token> clauses = taken(clause, cue, frame, "ccomp");
		if (!clauses.isEmpty()) {
			return Optional.of(content(clause, clauses, cue, frame, "clause"));
		}
		List<Token> parts = new ArrayList<>(phrases(clause, cue, frame));
		boolean object = !parts.isEmpty();
		parts.addAll(infinitives(clause, cue, frame));
		if (!parts.isEmpty()) {
			return Optional.of(content(clause, parts, cue, frame, object ? "object" : "infinitive"));
		}
		return loose(clause, cue, frame).or(() -> told(clause, cue, frame));
	}

	/**
	 * "says there needs to be a law": what runs on to the end, if the parser finds no
	 * clause.
	 */
	Optional<Content> running(Clause clause, Token cue, Optional<Token> source, Frame frame) {
		int first = cue.index() + 1;
		boolean before = source.filter((token) -> token.index() < cue.index()).isPresent();
		if (!before || !FINITE.contains(cue.tag()) || first + 2 >= clause.tokens().size()
				|| !OPENING.contains(clause.token(first).tag())) {
			return Optional.empty();
		}
		List<Token> rest = clause.tokens().subList(first + 1, clause.tokens().size());
		return rest.stream()
			.filter((token) -> FINITE.contains(token.tag()) || token.tag().equals("MD"))
			.findFirst()
			.filter((verb) -> !isRelative(clause, verb))
			.map((verb) -> new Content(
					List.of(new Span(clause.token(first).start(),
							clause.token(this.extent.cut(clause, cue, verb, first, Extent.lastWord(clause))).end())),
					"running", "", "ccomp"));
	}

	private static boolean isRelative(Clause clause, Token verb) {
		Token main = clause.hangs(verb, "aux", "cop") ? clause.head(verb).orElse(verb) : verb;
		return clause.hangs(main, "acl:relcl") || clause.hangs(main, "advcl") && !clause.below(main, "mark").isEmpty();
	}

	/** "told them the figures were wrong": the parser takes the figures for an object. */
	private Optional<Content> told(Clause clause, Token cue, Frame frame) {
		List<Token> objects = clause.below(cue, "obj", "iobj");
		boolean two = frame.takes("ccomp") && objects.size() == 2 && objects.getFirst().index() > cue.index();
		return two ? Optional.of(content(clause, objects.subList(1, 2), cue, frame, "clause")) : Optional.empty();
	}

	private static List<Token> taken(Clause clause, Token cue, Frame frame, String relation) {
		if (!frame.takes(relation)) {
			return List.of();
		}
		return clause.tree()
			.below(cue)
			.stream()
			.filter((token) -> token.index() > cue.index())
			.filter((token) -> clause.hangs(token, relation) || isQuestion(clause, cue, token))
			.limit(1)
			.toList();
	}

	/** "explained why …": the parser takes it for an adverbial. */
	private static boolean isQuestion(Clause clause, Token cue, Token token) {
		boolean next = clause.tree().phrase(token).getFirst().index() == cue.index() + 1;
		String first = Clause.lower(clause.token(cue.index() + 1).text());
		return next && QUESTIONS.contains(first) && clause.hangs(token, "advcl", "dep", "acl");
	}

	private static List<Token> phrases(Clause clause, Token cue, Frame frame) {
		List<Token> found = new ArrayList<>();
		for (Token token : clause.tree().below(cue)) {
			boolean after = token.index() > cue.index();
			boolean object = frame.takesObject(token) && clause.hangs(token, "obj");
			boolean phrase = clause.hangs(token, "obl", "advcl", "nmod") && !isDay(token)
					&& frame.prepositions().contains(marker(clause, token));
			boolean empty = token.tag().equals("PRP") && clause.tree().below(token).isEmpty() && object;
			if (after && !empty && (object || phrase)) {
				found.add(token);
			}
		}
		return found;
	}

	private static boolean isDay(Token token) {
		return token.isName() && DAYS.contains(token.text());
	}

	/** "refused on Monday to go": the parser takes the day for who goes. */
	private static boolean opensDay(Clause clause, Token word) {
		return word.tag().equals("IN") && isDay(clause.token(Math.min(word.index() + 1, clause.tokens().size() - 1)));
	}

	static String marker(Clause clause, Token token) {
		String preposition = clause.preposition(token);
		return !preposition.isEmpty() ? preposition
				: clause.below(token, "mark")
					.stream()
					.filter((word) -> !opensDay(clause, word))
					.map((word) -> Clause.lower(word.text()))
					.findFirst()
					.orElse("");
	}

	private static List<Token> infinitives(Clause clause, Token cue, Frame frame) {
		return clause.tree()
			.below(cue)
			.stream()
			.filter((token) -> token.index() > cue.index() && frame.takes("xcomp", token))
			.filter((token) -> clause.hangs(token, "xcomp")
					|| (clause.hangs(token, "advcl") && isInfinitive(clause, token)))
			.limit(1)
			.toList();
	}

	private static boolean isInfinitive(Clause clause, Token verb) {
		return clause.below(verb, "mark").stream().anyMatch((word) -> word.text().equals("to"))
				|| (verb.tag().equals("VBG") && clause.token(verb.index() - 1).isVerb());
	}

	/** A clause that the parser left beside the cue: "said: it is done". */
	private Optional<Content> loose(Clause clause, Token cue, Frame frame) {
		boolean next = cue.index() + 1 < clause.tokens().size()
				&& OPENERS.contains(clause.token(cue.index() + 1).text());
		if (!next || !frame.takes("ccomp")) {
			return Optional.empty();
		}
		return clause.below(cue, "parataxis", "dep")
			.stream()
			.filter((token) -> token.index() > cue.index() + 1 && token.isVerb() && !token.tag().equals("VBG"))
			.findFirst()
			.map((token) -> content(clause, List.of(token), cue, frame, "loose"));
	}

	private Content content(Clause clause, List<Token> parts, Token cue, Frame frame, String rule) {
		int first = Integer.MAX_VALUE;
		int last = -1;
		for (Token part : parts) {
			for (Token token : clause.tree().phrase(part)) {
				if (token.index() > cue.index()) {
					first = Math.min(first, token.index());
					last = Math.max(last, token.index());
				}
			}
		}
		first = (first < last - 2 && rule.equals("infinitive") && opensDay(clause, clause.token(first))) ? first + 2
				: first;
		last = this.extent.last(clause, cue, parts.getFirst(), first, last, frame);
		String preposition = skipped(clause, parts.getFirst(), first, rule);
		int from = preposition.isEmpty() ? first : Math.min(first + 1, last);
		Span said = new Span(clause.token(from).start(), clause.token(last).end());
		return new Content(List.of(said), rule, preposition, relation(clause, parts.getFirst()));
	}

	private static String relation(Clause clause, Token part) {
		for (String relation : List.of("obj", "xcomp", "ccomp")) {
			if (clause.hangs(part, relation)) {
				return relation;
			}
		}
		String marker = marker(clause, part);
		return marker.equals("to") && part.isVerb() ? "xcomp" : marker;
	}

	/** "for an inquiry", "on both sides to talk": the preposition belongs to the cue. */
	private static String skipped(Clause clause, Token part, int first, String rule) {
		Token word = clause.token(first);
		boolean marks = clause.hangs(word, "case", "mark") && clause.head(word).filter(part::equals).isPresent();
		boolean infinitive = clause.hangs(word, "mark") && word.text().equals("to");
		boolean joins = marks && !clause.hangs(part, "obj") && !rule.equals("clause") && !infinitive;
		return joins ? Clause.lower(word.text()) : "";
	}

	/**
	 * What a cue reports.
	 *
	 * @param parts of it, in order
	 * @param rule how it hangs on the cue
	 * @param preposition between cue and content, empty if none
	 * @param relation by which it hangs on the cue, or its preposition
	 */
	record Content(List<Span> parts, String rule, String preposition, String relation) {

		List<Span> trimmed(String text) {
			return this.parts.stream()
				.map((part) -> Span.trimmed(text, part.start(), part.end()))
				.filter((part) -> !part.isEmpty())
				.toList();
		}

	}

}
