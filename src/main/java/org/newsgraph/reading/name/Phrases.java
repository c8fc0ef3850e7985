package org.newsgraph.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/**
 * Puts names and roles of a sentence together: "Ruritania's Foreign Minister Rudolf
 * Elphberg" is one person, not a country, an office and a person.
 */
final class Phrases {

	private final Roster roster;

	private final Sentence sentence;

	private final List<Token> tokens;

	private final List<NameSpot> names;

	private final List<RoleSpot> roles;

	private final Map<Integer, NameSpot> nameEnding = new HashMap<>();

	private final Map<Integer, NameSpot> nameStarting = new HashMap<>();

	private final Map<Integer, RoleSpot> roleEnding = new HashMap<>();

	private final Map<Integer, RoleSpot> roleStarting = new HashMap<>();

	private final List<Heads> namings = new ArrayList<>();

	private final List<RolePhrase> open = new ArrayList<>();

	Phrases(Roster roster, Sentence sentence, List<NameSpot> names) {
		this.roster = roster;
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.names = names;
		boolean[] taken = new boolean[this.tokens.size()];
		names.forEach((name) -> java.util.Arrays.fill(taken, name.from(), name.to(), true));
		this.roles = Roles.in(sentence, taken);
		names.forEach((name) -> this.nameEnding.put(name.to(), name));
		names.forEach((name) -> this.nameStarting.put(name.from(), name));
		this.roles.forEach((role) -> this.roleEnding.put(role.to(), role));
		this.roles.forEach((role) -> this.roleStarting.put(role.from(), role));
	}

	/** The phrases of the sentence, the longer ones first where two share a head. */
	List<Heads> namings() {
		boolean[] partOfLonger = new boolean[this.tokens.size()];
		for (int i = this.roles.size() - 1; i >= 0; i--) {
			RoleSpot role = this.roles.get(i);
			if (!partOfLonger[role.from()]) {
				RolePhrase phrase = phrase(role);
				java.util.Arrays.fill(partOfLonger, phrase.from(), phrase.to(), true);
				name(phrase);
			}
		}
		this.names.forEach(this::name);
		return this.namings;
	}

	private void name(NameSpot spot) {
		if (spot.use() == Use.PLACE) {
			return;
		}
		add(spot.from(), spot.to(), spot.from(), spot.to(), spot.figureId(), spot.use());
	}

	private void add(int from, int to, int headFrom, int headTo, String figureId, Use use) {
		this.namings.add(new Heads(new Naming(this.sentence, from, to, figureId, use, false), headFrom, headTo));
	}

	private void name(RolePhrase phrase) {
		NameSpot person = phrase.isPersonal() ? personBeside(phrase) : null;
		if (person != null) {
			appoint(person, phrase);
			return;
		}
		String id = new RoleFigures(this.roster).figure(phrase);
		if (id != null) {
			add(phrase.from(), phrase.to(), phrase.headFrom(), phrase.headTo(), id, Use.OFFICE);
		}
		else {
			this.open.addFirst(phrase);
		}
	}

	/**
	 * Phrases whose figure only the rest of the article can tell, after {@link #namings}.
	 */
	List<RolePhrase> open() {
		return this.open;
	}

	private void appoint(NameSpot person, RolePhrase phrase) {
		this.roster.appoint(person.figureId(), phrase.countryCode(), phrase.sector(), phrase.office());
		boolean joined = person.from() == phrase.to();
		int from = joined ? phrase.from() : person.from();
		add(from, person.to(), person.from(), person.to(), person.figureId(), Use.NAME);
		if (joined) {
			add(from, person.to(), phrase.headFrom(), phrase.headTo(), person.figureId(), Use.NAME);
		}
		else {
			add(phrase.from(), phrase.to(), phrase.headFrom(), phrase.headTo(), person.figureId(), Use.OFFICE);
		}
	}

	/** The person named right behind the role, or beside it between commas. */
	private @Nullable NameSpot personBeside(RolePhrase phrase) {
		NameSpot behind = this.nameStarting.get(phrase.to());
		if (behind != null && behind.person() && !phrase.isPlural()) {
			return behind;
		}
		if (phrase.isPlural()) {
			return null;
		}
		NameSpot afterComma = isComma(phrase.to()) ? this.nameStarting.get(phrase.to() + 1) : null;
		if (afterComma != null && afterComma.person() && closes(afterComma.to())) {
			return afterComma;
		}
		int start = isArticle(phrase.from() - 1) ? phrase.from() - 1 : phrase.from();
		NameSpot before = isComma(start - 1) ? this.nameEnding.get(start - 1) : null;
		return (before != null && before.person() && closes(phrase.to())) ? before : null;
	}

	private boolean closes(int at) {
		return at >= this.tokens.size() || ",.;:)-".contains(this.tokens.get(at).text())
				|| this.tokens.get(at).tag().startsWith("W") || this.tokens.get(at).text().equals("--")
				|| this.tokens.get(at).text().equals("–") || this.tokens.get(at).text().equals("—");
	}

	private boolean isComma(int at) {
		return at >= 0 && at < this.tokens.size() && this.tokens.get(at).text().equals(",");
	}

	private boolean isDirection(int at) {
		return at < this.tokens.size() && Words.has("direction", this.tokens.get(at).text().toLowerCase(Locale.ROOT));
	}

	private boolean isArticle(int at) {
		return at >= 0 && at < this.tokens.size() && this.tokens.get(at).tag().equals("DT");
	}

	/** The role with what stands before it and behind it: whose it is, and which rank. */
	private RolePhrase phrase(RoleSpot spot) {
		RolePhrase phrase = new RolePhrase(this.sentence, spot);
		lookLeft(phrase);
		lookRight(phrase);
		return phrase;
	}

	private void lookLeft(RolePhrase phrase) {
		int at = phrase.from();
		while (at > 0) {
			Token before = this.tokens.get(at - 1);
			NameSpot name = this.nameEnding.get(at);
			RoleSpot role = this.roleEnding.get(at);
			if (name != null) {
				if (!owns(phrase, name, at)) {
					return;
				}
				at = name.from();
			}
			else if (role != null && role.role().kind() != Role.Kind.COMMON) {
				phrase.under(phrase(role), isPossessive(at));
				at = phrase.from();
			}
			else if (before.tag().equals("POS")
					&& (this.nameEnding.containsKey(at - 1) || this.roleEnding.containsKey(at - 1))) {
				at--;
			}
			else if (isModifier(before, phrase)) {
				at--;
			}
			else {
				return;
			}
		}
	}

	private boolean owns(RolePhrase phrase, NameSpot name, int at) {
		boolean parted = phrase.isOwned() && phrase.role().kind() == Role.Kind.OFFICE && isPossessive(at);
		if (parted) {
			phrase.part(Texts.of(this.sentence, at + 1, phrase.headFrom()));
		}
		else if (phrase.isOwned() || name.person() && !isPossessive(at)) {
			return false;
		}
		Figure owner = this.roster.figure(name.figureId());
		phrase.owner(owner, name.from());
		return true;
	}

	private boolean isPossessive(int at) {
		return at < this.tokens.size() && this.tokens.get(at).tag().equals("POS");
	}

	private boolean isModifier(Token token, RolePhrase phrase) {
		String word = token.text().toLowerCase(Locale.ROOT);
		if (phrase.role().kind() == Role.Kind.BODY && Words.has("partial", word)) {
			phrase.part(word);
		}
		if (Standing.ofWord(word) != Standing.IN_OFFICE || Words.has("rank", word)) {
			phrase.rank(word, token.index());
			return true;
		}
		if (word.endsWith("-led") || Words.has("from elsewhere", word)) {
			phrase.comesFromElsewhere();
		}
		if (token.tag().equals("JJ") && token.index() > 0 && Texts.isCapitalized(token.text())
				&& phrase.isWrittenSmall()) {
			phrase.part(token.text());
		}
		return token.tag().startsWith("JJ") || token.tag().equals("VBN") || token.tag().equals("NN")
				|| token.tag().equals("NNP") && isOfTitle(token, phrase);
	}

	/** "Late Friday police said": no former police. */
	private boolean isOfTitle(Token token, RolePhrase phrase) {
		if (token.entity().equals("O")) {
			return !Words.has("calendar", token.text());
		}
		return token.entity().equals("ORGANIZATION") && phrase.isIn(token.entity());
	}

	private void lookRight(RolePhrase phrase) {
		if (phrase.role().kind() == Role.Kind.BODY && isInExile(phrase.to())) {
			phrase.part("exiled");
			phrase.extend(phrase.to() + 2);
		}
		int at = phrase.to();
		if (at >= this.tokens.size() || !phrase.reachesBehind(this.tokens.get(at).text())) {
			return;
		}
		int start = isArticle(at + 1) ? at + 2 : at + 1;
		start = isDirection(start) && this.nameStarting.containsKey(start + 1) ? start + 1 : start;
		NameSpot name = lastOf(this.nameStarting.get(start));
		RoleSpot role = roleBehind(start);
		if (role != null) {
			RolePhrase inner = phrase(role);
			if (inner.to() > phrase.to()) {
				phrase.under(inner, false);
			}
		}
		else if (name != null && !name.person() && !isElsewhere(phrase, at, name) && !isOnlySome(phrase, name)) {
			if (!phrase.isOwned()) {
				phrase.owner(this.roster.figure(name.figureId()), phrase.from());
				if (isPossessive(name.to()) && name.to() + 1 < this.tokens.size()) {
					phrase.part(this.tokens.get(name.to() + 1).text());
				}
			}
			phrase.extend(name.to());
		}
	}

	/**
	 * "The head of British diplomacy", "the leader of the German far right": not the
	 * state's.
	 */
	private boolean isOnlySome(RolePhrase phrase, NameSpot name) {
		if (phrase.role().kind() != Role.Kind.OFFICE || name.use() != Use.DEMONYM || name.to() >= this.tokens.size()) {
			return false;
		}
		Token next = this.tokens.get(name.to());
		boolean goesOn = next.tag().matches("JJ|NNP?S?") || next.lemma().equals("far");
		return goesOn && !Words.has("whole state", next.lemma());
	}

	private boolean isInExile(int at) {
		return at + 1 < this.tokens.size() && this.tokens.get(at).text().equals("in")
				&& this.tokens.get(at + 1).text().equals("exile");
	}

	/**
	 * "The ministry in Strelsau" is that of the state whose capital it is; an embassy
	 * there is another state's.
	 */
	private boolean isElsewhere(RolePhrase phrase, int at, NameSpot place) {
		return phrase.role().kind() == Role.Kind.BODY && this.tokens.get(at).text().equals("in")
				&& (place.use() != Use.CAPITAL || phrase.role().name().equals("Embassy"));
	}

	/** Of "Strelsau's Guard" the guard, if that has a name of its own. */
	private @Nullable NameSpot lastOf(@Nullable NameSpot name) {
		NameSpot owned = (name != null && isPossessive(name.to())) ? this.nameStarting.get(name.to() + 1) : null;
		return (owned != null) ? owned : name;
	}

	/**
	 * The role that a phrase starting here leads to: "of Ruritania's foreign ministry".
	 */
	private @Nullable RoleSpot roleBehind(int start) {
		int at = start;
		NameSpot name = this.nameStarting.get(at);
		if (name != null) {
			at = name.to();
			at = isPossessive(at) ? at + 1 : at;
		}
		RoleSpot role = this.roleStarting.get(at);
		return (role != null && role.role().kind() == Role.Kind.BODY) ? role : null;
	}

}
