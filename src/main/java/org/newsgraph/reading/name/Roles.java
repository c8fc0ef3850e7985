package org.newsgraph.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.WordTable;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds the words for bodies, offices and kinds of people in a sentence. */
final class Roles {

	private static final Map<String, Role> BY_FORM = new HashMap<>();

	private static int longest;

	static {
		WordTable.rows(Roles.class, "roles.tsv", 4).forEach(Roles::add);
	}

	private Roles() {
	}

	private static void add(List<String> row) {
		Role role = new Role(Role.Kind.valueOf(row.get(0)), Sector.valueOf(row.get(1)), row.get(2));
		for (String form : WordTable.list(row.get(3))) {
			BY_FORM.putIfAbsent(form, role);
			longest = Math.max(longest, form.split(" ").length);
		}
	}

	/** The roles of a sentence, none overlapping another or a taken word. */
	static List<RoleSpot> in(Sentence sentence, boolean[] taken) {
		List<RoleSpot> spots = new ArrayList<>();
		int at = 0;
		while (at < sentence.tokens().size()) {
			RoleSpot spot = taken[at] ? null : longestAt(sentence, at, taken);
			if (spot != null) {
				spots.add(spot);
			}
			at = (spot != null) ? spot.to() : at + 1;
		}
		return spots;
	}

	private static @Nullable RoleSpot longestAt(Sentence sentence, int from, boolean[] taken) {
		int end = from;
		while (end < sentence.tokens().size() && end < from + longest + 1 && !taken[end]) {
			end++;
		}
		for (int to = end; to > from; to--) {
			Token last = sentence.tokens().get(to - 1);
			if (!last.isNoun() && !last.isName() && !isCapital(last) && !standsForNoun(sentence, last)) {
				continue;
			}
			RoleSpot spot = spot(sentence, from, to);
			if (spot != null && !isOnlyCounted(sentence, last) && !isNobody(sentence, last)) {
				return spot;
			}
		}
		return null;
	}

	/** "Thousands rallied" are people, "killed hundreds" says not who they were. */
	private static boolean isOnlyCounted(Sentence sentence, Token word) {
		return Words.has("count", word.lemma())
				&& sentence.above(word, "nsubj").stream().noneMatch((verb) -> Words.has("rally", verb.lemma()));
	}

	/** "His opposition to the ban", "at a birthday party". */
	private static boolean isNobody(Sentence sentence, Token word) {
		boolean feast = word.lemma().equals("party") && (sentence.below(word, "case")
			.stream()
			.anyMatch((at) -> at.lemma().equals("at"))
				|| sentence.below(word, "compound").stream().anyMatch((kind) -> Words.has("feast", kind.lemma())));
		return feast || word.lemma().equals("opposition") && !sentence.below(word, "nmod:to").isEmpty();
	}

	private static @Nullable RoleSpot spot(Sentence sentence, int from, int to) {
		String form = Texts.of(sentence, from, to).toLowerCase(Locale.ROOT);
		Standing standing = Standing.of(form);
		Role role = BY_FORM.get(standing.bare(form));
		if (role == null) {
			role = BY_FORM.get(standing.bare(withLemma(sentence, from, to)));
		}
		return (role != null) ? new RoleSpot(from, to, role, standing) : null;
	}

	/**
	 * "The Senate hopeful said", "the then-president": the tagger sees an adjective.
	 */
	private static boolean standsForNoun(Sentence sentence, Token word) {
		List<Token> tokens = sentence.tokens();
		if (Standing.of(word.text().toLowerCase(Locale.ROOT)) != Standing.IN_OFFICE) {
			return true;
		}
		if (!word.tag().equals("JJ") || word.index() == 0 || word.index() + 1 == tokens.size()) {
			return false;
		}
		Token next = tokens.get(word.index() + 1);
		boolean behindNoun = tokens.get(word.index() - 1).isNoun();
		return behindNoun && (next.entity().equals("PERSON") || next.tag().matches("VB[DZP]|MD"));
	}

	private static boolean isForm(String form) {
		return BY_FORM.containsKey(Standing.of(form).bare(form));
	}

	private static boolean isCapital(Token token) {
		return Texts.isCapitalized(token.text());
	}

	private static String withLemma(Sentence sentence, int from, int to) {
		String last = sentence.tokens().get(to - 1).lemma();
		String head = (last != null && !last.isEmpty()) ? last : sentence.tokens().get(to - 1).text();
		String start = Texts.of(sentence, from, to - 1);
		String form = (start.isEmpty() ? head : start + " " + head).toLowerCase(Locale.ROOT);
		return isForm(form) || !form.endsWith("s") ? form : form.substring(0, form.length() - 1);
	}

}
