package org.newsgraph.reading.name;

import java.util.List;
import java.util.Optional;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Tells a namesake from the body that the directory knows: "Peru's Congress" is not that
 * of the United States, nor is the Norwegian Labour Party the British one.
 */
final class Namesakes {

	private static final int LONGEST_COUNTRY = 3;

	private static final int MOST_ADJECTIVES = 2;

	private final Roster roster;

	private final Sentence sentence;

	private final List<Token> tokens;

	Namesakes(Roster roster, Sentence sentence) {
		this.roster = roster;
		this.sentence = sentence;
		this.tokens = sentence.tokens();
	}

	/** Whether the words around a name say that it is another body's. */
	boolean isOne(int from, int to, Entry entry) {
		return entry.kind() == ActorKind.ORGANIZATION
				&& (entry.countryCode() != null ? isOfAnother(from, to, entry) : isLed(from, to));
	}

	private boolean isOfAnother(int from, int to, Entry entry) {
		return before(from, to).or(() -> behind(to, entry))
			.filter((country) -> !country.equals(entry.countryCode()))
			.isPresent();
	}

	/** "Peru's Security Council", "the National Security Council": not the UN's. */
	private boolean isLed(int from, int to) {
		return from > 0 && Words.has("common body", Texts.of(this.sentence, from, to))
				&& (this.tokens.get(from - 1).tag().equals("POS") || this.tokens.get(from - 1).isName()
						|| before(from, to).isPresent());
	}

	/** The country of "Peru's Congress", "the Honduran National Congress". */
	private Optional<String> before(int from, int to) {
		int at = from;
		for (int adjectives = 0; adjectives <= MOST_ADJECTIVES && at > 0; adjectives++) {
			boolean possessive = this.tokens.get(at - 1).tag().equals("POS");
			int end = possessive ? at - 1 : at;
			for (int start = Math.max(0, end - LONGEST_COUNTRY); start < end; start++) {
				Optional<String> country = country(start, end,
						possessive || hangs(this.tokens.get(end - 1), this.tokens.get(to - 1)));
				if (country.isPresent()) {
					return country;
				}
			}
			if (possessive || !isAdjective(this.tokens.get(at - 1))) {
				return Optional.empty();
			}
			at--;
		}
		return Optional.empty();
	}

	private boolean hangs(Token country, Token name) {
		return this.sentence.above(country, "compound", "amod", "nmod:poss").contains(name);
	}

	private static boolean isAdjective(Token token) {
		return token.tag().startsWith("JJ") || token.isName();
	}

	/** The country of "the Labour Party of Peru", "Congress in Lima". */
	private Optional<String> behind(int to, Entry entry) {
		if (to >= this.tokens.size()) {
			return Optional.empty();
		}
		String link = this.tokens.get(to).text();
		if (!link.equals("of") && !(link.equals("in") && entry.sector() == Sector.LEG)) {
			return Optional.empty();
		}
		int start = (to + 1 < this.tokens.size() && this.tokens.get(to + 1).tag().equals("DT")) ? to + 2 : to + 1;
		for (int end = Math.min(this.tokens.size(), start + LONGEST_COUNTRY); end > start; end--) {
			Optional<String> country = country(start, end, true);
			if (country.isPresent()) {
				return country;
			}
		}
		return Optional.empty();
	}

	private Optional<String> country(int from, int to, boolean owns) {
		return this.roster.named(Texts.of(this.sentence, from, to))
			.stream()
			.filter((entry) -> entry.kind() == ActorKind.COUNTRY || entry.use() == Use.PLACE)
			.filter((entry) -> owns || entry.use() == Use.DEMONYM)
			.map(Entry::countryCode)
			.findFirst();
	}

}
