package org.newsgraph.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds who is called by name in a sentence. */
final class NameFinder {

	private final Roster roster;

	private final Sentence sentence;

	private final List<Token> tokens;

	private final @Nullable EntitySpan[] spans;

	private final RoleSpots roles;

	private final Societies societies;

	private final Namesakes namesakes;

	NameFinder(Roster roster, Sentence sentence) {
		this.roster = roster;
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.spans = EntitySpan.in(sentence);
		this.roles = new RoleSpots(sentence);
		this.societies = new Societies(sentence, this.roles);
		this.namesakes = new Namesakes(roster, sentence);
	}

	/** Lets the roster know the persons that the sentence names in full. */
	void meetPersons() {
		Nicknames.in(this.sentence).forEach((nickname) -> nickname.introduce(this.roster));
		for (EntitySpan span : this.spans) {
			if (span != null && span.isPerson() && span.length() > 1) {
				this.roster.person(Texts.of(this.sentence, span.from(), span.to()));
			}
		}
	}

	/** The names of the sentence, in order, none overlapping another. */
	List<NameSpot> spots() {
		List<NameSpot> spots = new ArrayList<>();
		int at = 0;
		while (at < this.tokens.size()) {
			NameSpot spot = at(at);
			if (spot != null) {
				spots.add(spot);
			}
			at = (spot != null) ? spot.to() : at + 1;
		}
		return spots;
	}

	private @Nullable NameSpot at(int from) {
		if (this.tokens.get(from).text().chars().noneMatch(Character::isUpperCase)) {
			return null;
		}
		NameSpot bearer = namedLikeAPeople(from);
		if (bearer != null) {
			return bearer;
		}
		NameSpot known = known(from);
		EntitySpan society = (known == null || known.to() == from + 1) ? society(from) : null;
		if (society != null) {
			return body(society);
		}
		return (known != null) ? known : unknown(from);
	}

	/** "Mark Cuban", in whom the parser sees neither a person nor a people. */
	private @Nullable NameSpot namedLikeAPeople(int from) {
		if (from + 1 >= this.tokens.size()) {
			return null;
		}
		Token given = this.tokens.get(from);
		Token last = this.tokens.get(from + 1);
		boolean named = given.isName() && last.tag().equals("NNP")
				&& this.sentence.above(given, "compound").contains(last)
				&& this.sentence.above(last, "amod", "compound").isEmpty();
		boolean people = named
				&& this.roster.named(last.text()).stream().anyMatch((entry) -> entry.use() == Use.DEMONYM);
		return (people && isNoMore(from)) ? new NameSpot(from, from + 2,
				this.roster.person(Texts.of(this.sentence, from, from + 2)), Use.NAME, true) : null;
	}

	/** Whether a word is neither a name nor a title nor a kind of people: "African". */
	private boolean isNoMore(int at) {
		String word = this.tokens.get(at).text();
		String lower = word.toLowerCase(Locale.ROOT);
		return this.roster.named(word).isEmpty() && !this.roles.endBefore(at + 1) && !Words.has("some", lower)
				&& !Words.has("direction", lower) && !Words.has("ethnic", lower);
	}

	/** At the start of a sentence any adjective has a capital: only a people's counts. */
	private @Nullable EntitySpan society(int from) {
		EntitySpan span = this.spans[from];
		if (span != null) {
			return (span.from() == from && span.type().equals("ORGANIZATION") && isTitleCase(span)
					&& this.societies.isNamedSo(span)) ? span : null;
		}
		return (startsWithOwner(from) || this.tokens.get(from).isName()) ? this.societies.at(from) : null;
	}

	private @Nullable NameSpot known(int from) {
		int most = Math.min(this.tokens.size(), from + this.roster.longestName() + 1);
		for (int to = most; to > from; to--) {
			NameSpot spot = known(from, to);
			if (spot != null) {
				return isInside(spot) ? null : spot;
			}
		}
		return based(from);
	}

	/** "The Guardian" is no paper in "The Guardian Council". */
	private boolean isInside(NameSpot spot) {
		if (!this.tokens.get(spot.from()).tag().equals("DT") || spot.to() - spot.from() == 1) {
			return false;
		}
		NameSpot longer = known(spot.from() + 1);
		return longer != null && longer.to() > spot.to();
	}

	/** "The former Soviet Union" is a region now. */
	private boolean isPast(int from, Entry entry) {
		return entry.kind() == ActorKind.COUNTRY && from > 0
				&& this.tokens.get(from - 1).text().equalsIgnoreCase("former") && Words.has("past state", entry.name());
	}

	private @Nullable NameSpot known(int from, int to) {
		for (Entry entry : this.roster.named(Texts.of(this.sentence, from, to))) {
			if (entry.kind() == ActorKind.PERSON) {
				if (canBePerson(from, to)) {
					return person(from, to, entry);
				}
			}
			else if (isSurnameOfArticle(from, to, entry)) {
				return metBefore(from);
			}
			else if (canBeBody(from, to)) {
				if (!this.namesakes.isOne(from, to, entry)) {
					return new NameSpot(from, to, this.roster.add(entry), isPast(from, entry) ? Use.PLACE : entry.use(),
							false);
				}
				this.roster.meetNamesake(entry);
			}
		}
		return null;
	}

	/** "Cuban said", in an article on Mark Cuban. */
	private boolean isSurnameOfArticle(int from, int to, Entry entry) {
		return to - from == 1 && entry.use() == Use.DEMONYM && metBefore(from) != null
				&& this.sentence.above(this.tokens.get(from), "amod", "compound").isEmpty();
	}

	private NameSpot person(int from, int to, Entry entry) {
		String text = Texts.of(this.sentence, from, to);
		boolean surname = to - from == 1;
		String inArticle = (surname && !isHolder(from, entry)) ? this.roster.surnamed(text) : null;
		String id = (inArticle != null) ? inArticle : (surname ? this.roster.add(entry) : this.roster.person(text));
		return new NameSpot(from, to, id, Use.NAME, true);
	}

	/**
	 * "President Smith" holds the post, though the article names a Jill Smith in full;
	 * and once he was named, so does "Smith".
	 */
	private boolean isHolder(int from, Entry entry) {
		return entry.sector() == Sector.GOV && (this.roles.officeEndsBefore(from) || this.roster.has(entry.id()));
	}

	/** "Somalia-based", "Moscow-backed" tell of a country, though of no actor. */
	private @Nullable NameSpot based(int from) {
		String text = this.tokens.get(from).text();
		if (!text.endsWith("-based")) {
			return null;
		}
		return this.roster.named(text.substring(0, text.length() - "-based".length()))
			.stream()
			.filter((entry) -> entry.kind() == ActorKind.COUNTRY)
			.findFirst()
			.map((entry) -> new NameSpot(from, from + 1, this.roster.add(entry), Use.DEMONYM, false))
			.orElse(null);
	}

	/** A surname is no person inside the longer name of another one, or of a place. */
	private boolean canBePerson(int from, int to) {
		EntitySpan span = this.spans[from];
		if (to - from > 1) {
			return true;
		}
		if (isPlainWord(from)) {
			return false;
		}
		return span != null && (span.isPerson() ? span.length() == 1 : false)
				|| span == null && this.tokens.get(from).isName() && !neighboursName(from);
	}

	/**
	 * "May" and "Brown" are people only in an article that names them in full or by a
	 * title, and never in a date.
	 */
	private boolean isPlainWord(int at) {
		String word = this.tokens.get(at).text();
		if (!Words.has("plain", word)) {
			return false;
		}
		return isInDate(at) || this.roster.surnamed(word) == null && !this.roles.endBefore(at);
	}

	private boolean isInDate(int at) {
		return at > 0 && Words.has("before date", this.tokens.get(at - 1).text().toLowerCase(Locale.ROOT))
				|| isNumber(at - 1) || isNumber(at + 1);
	}

	private boolean isNumber(int at) {
		return at >= 0 && at < this.tokens.size() && Character.isDigit(this.tokens.get(at).text().charAt(0));
	}

	private boolean neighboursName(int at) {
		return at + 1 < this.tokens.size() && this.tokens.get(at + 1).isName();
	}

	private boolean canBeBody(int from, int to) {
		EntitySpan span = this.spans[from];
		String text = Texts.of(this.sentence, from, to);
		if (Words.has("ambiguous", text) && !isSureOf(span) && !isBesidePlace(from, to)
				|| Words.has("cause", text) && neighboursName(from)) {
			return false;
		}
		if (span == null || !span.isLongerThan(from, to)) {
			return true;
		}
		return switch (span.type()) {
			case "PERSON" -> false;
			case "LOCATION" -> span.from() == from || isDirection(span.from());
			default ->
				span.from() == from && followedByPossessive(to) || isOneOfTwo(span, from, to) || this.roles.areIn(span);
		};
	}

	/** "Amnesty International and Human Rights Watch" pass for one name. */
	private boolean isOneOfTwo(EntitySpan span, int from, int to) {
		return span.from() == from && isAnd(to) || span.to() == to && isAnd(from - 1);
	}

	private boolean isAnd(int at) {
		return at >= 0 && at < this.tokens.size() && this.tokens.get(at).text().equals("and");
	}

	/** "Egypt and Jordan": a country like the other. */
	private boolean isBesidePlace(int from, int to) {
		return isAnd(from - 1) && isPlace(from - 2) || isAnd(to) && isPlace(to + 1);
	}

	private boolean isPlace(int at) {
		return at >= 0 && at < this.tokens.size() && this.tokens.get(at).entity().equals("LOCATION");
	}

	private boolean isSureOf(@Nullable EntitySpan span) {
		return span != null && !span.isPerson();
	}

	private boolean isDirection(int at) {
		return Words.has("direction", this.tokens.get(at).text().toLowerCase(Locale.ROOT));
	}

	private boolean followedByPossessive(int at) {
		return at < this.tokens.size() && this.tokens.get(at).tag().equals("POS");
	}

	private @Nullable NameSpot unknown(int from) {
		EntitySpan span = this.spans[from];
		if (span == null) {
			return metBefore(from);
		}
		if (span.from() != from) {
			return null;
		}
		if (span.isPerson()) {
			return unknownPerson(span);
		}
		if (!span.type().equals("ORGANIZATION")) {
			return null;
		}
		if (span.length() == 1 && isSurname(from)) {
			return metBefore(from);
		}
		return this.roles.areIn(span) ? namedByItsRole(span) : unknownBody(span);
	}

	/** Somebody known is called so: if it is a body as well, it is not sure which. */
	private boolean isSurname(int at) {
		return this.roster.named(this.tokens.get(at).text())
			.stream()
			.anyMatch((entry) -> entry.kind() == ActorKind.PERSON);
	}

	/**
	 * "Harbour Workers Party", unless it is the party of a state or place: "Ruritanian
	 * party".
	 */
	private @Nullable NameSpot namedByItsRole(EntitySpan span) {
		if (!isTitleCase(span)) {
			return null;
		}
		Role first = this.societies.opening(span);
		if (first != null) {
			return hasKnownBehind(span) ? null : body(span, first.sector());
		}
		Role last = this.roles.ending(span);
		if (last != null && last.kind() == Role.Kind.PEOPLE && !startsWithOwner(span.from())) {
			return body(span, last.sector());
		}
		return this.societies.isNamedSo(span) ? body(span, sectorOf(span)) : null;
	}

	/** "The University of Tokyo" is that city's: who knows the end knows more. */
	private boolean hasKnownBehind(EntitySpan span) {
		return IntStream.range(span.from() + 1, span.to()).anyMatch((at) -> known(at) != null);
	}

	private boolean isTitleCase(EntitySpan span) {
		return this.tokens.subList(span.from(), span.to())
			.stream()
			.allMatch((token) -> Texts.isCapitalized(token.text()) || Societies.isLink(token));
	}

	private boolean startsWithOwner(int from) {
		return !this.roster.named(this.tokens.get(from).text()).isEmpty();
	}

	/** A surname of the article where the parser sees no name. */
	private @Nullable NameSpot metBefore(int at) {
		Token token = this.tokens.get(at);
		String id = this.roster.surnamed(token.text());
		if (id == null) {
			return null;
		}
		boolean named = !neighboursName(at) && (token.isName() || at > 0 && Texts.isCapitalized(token.text())
				|| !this.sentence.above(token, "nsubj").isEmpty());
		return (named && !isPlainWord(at)) ? new NameSpot(at, at + 1, id, Use.NAME, true) : null;
	}

	private @Nullable NameSpot unknownPerson(EntitySpan span) {
		String name = Texts.of(this.sentence, span.from(), span.to());
		if (name.endsWith("-class")) {
			return null;
		}
		String inArticle = (span.length() == 1) ? this.roster.surnamed(name) : null;
		if (span.length() == 1 && (isPlainWord(span.from()) || inArticle == null && !isIntroduced(span))) {
			return null;
		}
		String id = (inArticle != null) ? inArticle : this.roster.person(name);
		return new NameSpot(span.from(), span.to(), id, Use.NAME, true);
	}

	/**
	 * Places and things pass for persons too; a lone name needs a title or a deed, and
	 * one that is a country's, too, a title.
	 */
	private boolean isIntroduced(EntitySpan span) {
		return this.roles.endBefore(span.from()) || !Words.has("ambiguous", this.tokens.get(span.from()).text())
				&& !this.sentence.above(this.tokens.get(span.from()), "nsubj").isEmpty();
	}

	/**
	 * "Ruritania Airways" is of the country that its name begins with, "Nurses Alliance
	 * Queensland" of that whose region it ends with.
	 */
	private @Nullable String countryOf(EntitySpan span) {
		return this.roster.named(this.tokens.get(span.from()).text())
			.stream()
			.filter((entry) -> entry.kind() == ActorKind.COUNTRY && entry.use() != Use.CAPITAL
					|| entry.use() == Use.PLACE)
			.map(Entry::countryCode)
			.findFirst()
			.orElseGet(() -> countryAtEnd(span));
	}

	private @Nullable String countryAtEnd(EntitySpan span) {
		for (int from = span.from() + 1; from < span.to(); from++) {
			for (Entry entry : this.roster.named(Texts.of(this.sentence, from, span.to()))) {
				if (entry.use() == Use.PLACE) {
					return entry.countryCode();
				}
			}
		}
		return null;
	}

	/** What a body is called tells what it is: "Medical Alliance", "Herald". */
	private @Nullable Sector sectorOf(EntitySpan span) {
		for (Sector sector : Sector.values()) {
			boolean any = this.tokens.subList(span.from(), span.to())
				.stream()
				.anyMatch((token) -> Words.has("name " + sector, token.text()));
			if (any || Words.has("last name " + sector, this.tokens.get(span.to() - 1).text())) {
				return sector;
			}
		}
		return this.societies.sector(span);
	}

	private NameSpot body(EntitySpan span) {
		return body(span, sectorOf(span));
	}

	private NameSpot body(EntitySpan span, @Nullable Sector sector) {
		Figure body = Figure.unknown("organization", ActorKind.ORGANIZATION,
				Texts.of(this.sentence, span.from(), span.to()), countryOf(span), sector);
		return new NameSpot(span.from(), span.to(), this.roster.add(body), Use.NAME, false);
	}

	/** "the Council" is the one council that the article named, or nobody. */
	private @Nullable NameSpot unknownBody(EntitySpan span) {
		String name = Texts.of(this.sentence, span.from(), span.to());
		if (Words.has("thing", name)) {
			return null;
		}
		if (!Words.has("bare body", name)) {
			return body(span);
		}
		String id = this.roster.endingIn(name);
		return (id != null) ? new NameSpot(span.from(), span.to(), id, Use.NAME, false) : null;
	}

}
