package org.newsgraph.reading.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;

/**
 * Tells whose the police, the protesters and the gunmen are whom no word of the text
 * owns: those of the one country that the sentence or, failing that, the article is set
 * in. People may be of a place that stands beside others; who acts for a state is taken
 * for that of the place only if no other state is named.
 */
final class Locals {

	private static final Set<Sector> OF_THE_PLACE = EnumSet.of(Sector.COP, Sector.LEG, Sector.JUD);

	private static final Set<String> NAMED = Set.of("LOCATION", "PERSON");

	private final Roster roster;

	private final FoundCast cast;

	private final Optional<String> stage;

	/**
	 * Begins with what the whole article names.
	 * @param sentences all of it
	 * @param names of each of them
	 */
	Locals(Roster roster, FoundCast cast, List<Sentence> sentences, List<List<NameSpot>> names) {
		this.roster = roster;
		this.cast = cast;
		boolean set = IntStream.range(0, sentences.size())
			.anyMatch((at) -> names.get(at)
				.stream()
				.filter((name) -> country(name).findAny().isPresent())
				.anyMatch((name) -> isSetIn(sentences.get(at), name)));
		this.stage = set ? only(names.stream().flatMap(List::stream).flatMap(this::country)) : Optional.empty();
	}

	/** Gives a phrase that is nobody's yet to the country it is of, if that is sure. */
	void settle(Sentence sentence, List<NameSpot> names, RolePhrase phrase) {
		Token head = sentence.tokens().get(phrase.headTo() - 1);
		if (this.cast.naming(head) != null || phrase.isOwned() || phrase.isFromElsewhere()
				|| isPartOfName(sentence, head, phrase) || isOfAnotherPlace(sentence, head) || isKin(sentence, head)
				|| isToldBy(sentence, names, head) || Words.has("anywhere", head.lemma())) {
			return;
		}
		country(sentence, names, phrase).filter((code) -> !isOnOtherSide(sentence, names, head, code))
			.ifPresent((code) -> {
				Figure country = this.roster.country(code);
				this.roster.add(country);
				phrase.owner(country, phrase.from());
				String id = new RoleFigures(this.roster).figure(phrase);
				if (id != null) {
					this.cast.add(new Heads(new Naming(sentence, phrase.from(), phrase.to(), id, Use.OFFICE, false),
							phrase.headFrom(), phrase.headTo()));
				}
			});
	}

	// "Strelsau Police", "Zenda mercenaries": of a place or band that we do not know.
	private static boolean isOfAnotherPlace(Sentence sentence, Token head) {
		return sentence.below(head, "compound")
			.stream()
			.anyMatch((word) -> word.isName() && (NAMED.contains(word.entity()) || isBand(word, head)));
	}

	private static boolean isBand(Token word, Token head) {
		return !head.isName() && Texts.isCapitalized(word.text()) && !Words.has("calendar", word.text());
	}

	// "the family of the dead man", "his widow": of wherever he is.
	private static boolean isKin(Sentence sentence, Token head) {
		return Words.has("kin", head.lemma()) && !sentence.below(head, "nmod:of", "nmod:poss").isEmpty();
	}

	// "a man who opposed aid to Chad", "fighters loyal to Chad": it is said who they are,
	// and not of where.
	private static boolean isToldBy(Sentence sentence, List<NameSpot> names, Token head) {
		Tree tree = Tree.of(sentence);
		List<Token> told = tree.below(head)
			.stream()
			.filter((word) -> tree.hangs(word, "acl") || tree.hangs(word, "amod"))
			.toList();
		return names.stream()
			.map((name) -> sentence.tokens().get(name.to() - 1))
			.filter((name) -> !sentence.above(name, "obj", "obl:to", "nmod:to", "obl:of", "nmod:of").isEmpty())
			.anyMatch((name) -> told.stream().anyMatch((word) -> tree.isUnder(name, word)));
	}

	// "business dealings" are no business, "Singer" is a name.
	private static boolean isPartOfName(Sentence sentence, Token head, RolePhrase phrase) {
		return phrase.role().kind() == Role.Kind.PEOPLE
				&& (head.tag().equals("NNP") && head.text().chars().anyMatch(Character::isLowerCase)
						|| !sentence.above(head, "compound").isEmpty());
	}

	private Optional<String> country(Sentence sentence, List<NameSpot> names, RolePhrase phrase) {
		Token head = sentence.tokens().get(phrase.headTo() - 1);
		Optional<String> here = only(names.stream()
			.filter((name) -> isPlace(sentence, name) && !isOfAnotherClause(sentence, name, head)
					&& !isWhereOthersAre(sentence, name, head))
			.flatMap(this::country));
		boolean alone = only(names.stream().flatMap(this::country)).isPresent();
		return switch (phrase.role().kind()) {
			case PEOPLE -> here.filter((code) -> !isMeantBefore(sentence, phrase)).or(() -> this.stage);
			case BODY, OFFICIAL -> isOfThePlace(phrase) ? (alone ? here : Optional.<String>empty()).or(() -> this.stage)
					: Optional.empty();
			case FORCE -> this.stage;
			default -> Optional.empty();
		};
	}

	// "arrested four people for a murder that was done in Chad": where they are is not
	// said.
	private static boolean isOfAnotherClause(Sentence sentence, NameSpot name, Token head) {
		Token place = sentence.tokens().get(name.to() - 1);
		return Tree.of(sentence).clauseWithout(place, head).filter((arrow) -> !arrow.head().equals(head)).isPresent();
	}

	// "groups accused troops of killing people in Chad": where the groups are is not
	// said.
	private static boolean isWhereOthersAre(Sentence sentence, NameSpot name, Token head) {
		Token place = sentence.tokens().get(name.to() - 1);
		return sentence.above(head, "nsubj")
			.stream()
			.filter((verb) -> Words.has("charge", verb.lemma()) && place.index() > verb.index())
			.anyMatch((verb) -> sentence.below(verb, "obj").stream().anyMatch((obj) -> obj.index() < place.index()));
	}

	// "convicted the firm's founder of bribing men in Chad": the firm told of before.
	private static boolean isMeantBefore(Sentence sentence, RolePhrase phrase) {
		return !phrase.isPlural() && phrase.from() > 0
				&& sentence.tokens().get(phrase.from() - 1).text().equalsIgnoreCase("the");
	}

	private boolean isOnOtherSide(Sentence sentence, List<NameSpot> names, Token head, String code) {
		return OtherSide.isOf(sentence, head,
				names.stream()
					.filter((name) -> country(name).anyMatch(code::equals))
					.map((name) -> sentence.tokens().get(name.to() - 1))
					.toList());
	}

	private static boolean isOfThePlace(RolePhrase phrase) {
		return OF_THE_PLACE.contains(phrase.role().sector()) || phrase.role().name().equals("Government")
				|| phrase.form().startsWith("authorit");
	}

	// "sanctioned Chad", "near the Chadian embassy", "a Chadian raid" may stand in the
	// news of any country.
	private static boolean isSetIn(Sentence sentence, NameSpot name) {
		Token head = sentence.tokens().get(name.to() - 1);
		return sentence
			.above(head, "obj", "iobj", "nsubj:pass", "obl:against", "nmod:against", "obl:to", "nmod:to", "obl:with",
					"nmod:with")
			.isEmpty()
				&& sentence.above(head, "amod", "compound", "nmod:poss")
					.stream()
					.noneMatch((owned) -> Words.has("abroad", owned.lemma())
							|| name.figureId().startsWith("country:") && Words.has("attack", owned.lemma()));
	}

	private boolean isPlace(Sentence sentence, NameSpot name) {
		return name.use() == Use.PLACE
				|| Places.isPlace(new Naming(sentence, name.from(), name.to(), name.figureId(), name.use(), false));
	}

	private Stream<String> country(NameSpot name) {
		Figure figure = this.roster.figure(name.figureId());
		boolean place = name.use() == Use.PLACE || figure.isPlace() || figure.id().startsWith("country:");
		return place ? Stream.ofNullable(figure.countryCode()) : Stream.empty();
	}

	private static Optional<String> only(Stream<String> codes) {
		List<String> all = codes.distinct().toList();
		return (all.size() == 1) ? Optional.of(all.getFirst()) : Optional.empty();
	}

}
