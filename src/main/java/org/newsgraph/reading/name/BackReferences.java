package org.newsgraph.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.language.Tree;

/**
 * Follows "the ministry", "the bloc", "it" and "he" back to whom they mean, sentence by
 * sentence; where that is in doubt they mean nobody, since a wrong link is worse than
 * none.
 */
final class BackReferences {

	private static final int NEAR = 2;

	private static final Set<String> OWN_SUBJECTS = Set.of("nsubj", "nsubj:pass");

	private static final Set<String> QUOTATION_MARKS = Set.of("\"", "``", "''");

	private final Roster roster;

	private final FoundCast cast;

	private final @Nullable String lead;

	private final Set<String> bodies = new LinkedHashSet<>();

	private final List<Heads> groups = new ArrayList<>();

	/**
	 * Whoever may be a subject: whether it is, only the parse tells, and is asked late.
	 */
	private final List<Naming> named = new ArrayList<>();

	/** Who was "he" is not "she" later. */
	private final Map<String, Boolean> women = new HashMap<>();

	private @Nullable Naming lastBare;

	/**
	 * Begins an article.
	 * @param lead id of the country that the headline begins with, if any
	 */
	BackReferences(Roster roster, FoundCast cast, @Nullable String lead) {
		this.roster = roster;
		this.cast = cast;
		this.lead = lead;
	}

	/** Reads on: what the sentence names, and what it leaves open. */
	void read(Sentence sentence, List<Heads> namings, List<RolePhrase> open) {
		namings.stream().map((heads) -> heads.naming().figureId()).filter(this::isBody).forEach(this.bodies::add);
		namings.stream().filter(this::isGroup).forEach(this.groups::add);
		namings.stream().map(Heads::naming).forEach(this.named::add);
		open.forEach((phrase) -> refer(sentence, phrase));
		sentence.tokens().stream().filter(Token::isPronoun).forEach((token) -> refer(sentence, token));
	}

	private void refer(Sentence sentence, RolePhrase phrase) {
		String id = switch (phrase.role().kind()) {
			case BODY -> body(sentence, phrase);
			case OFFICE -> isDefinite(sentence, phrase) ? holder(phrase) : null;
			case COMMON -> isDefinite(sentence, phrase) && !phrase.isPlural() ? common(sentence, phrase) : null;
			default -> isDefinite(sentence, phrase) ? sameGroup(sentence, phrase) : null;
		};
		if (id != null) {
			Naming naming = new Naming(sentence, phrase.from(), phrase.to(), id, Use.NAME, true);
			this.cast.add(new Heads(naming, phrase.headFrom(), phrase.headTo()));
			if (phrase.role().kind() == Role.Kind.BODY) {
				this.lastBare = naming;
			}
			this.named.add(naming);
		}
	}

	/**
	 * What the quotation calls itself, else who spoke last so, else whom the lead names.
	 */
	private @Nullable String body(Sentence sentence, RolePhrase phrase) {
		List<String> candidates = this.bodies.stream().filter((id) -> isKin(id, phrase.role())).toList();
		if (candidates.size() < 2) {
			return candidates.stream().filter((id) -> !isOfOthers(sentence, countryOf(id))).findFirst().orElse(null);
		}
		return candidates.stream()
			.filter((id) -> isSubjectOf(sentence, countryOf(id)))
			.findFirst()
			.or(() -> candidates.stream().filter(this::spokeLast).findFirst())
			.or(() -> candidates.stream().filter((id) -> countryOf(id).equals(this.lead)).findFirst())
			.orElse(null);
	}

	/** "Chad's king spoke. A party accused the government": not that of Togo. */
	private boolean isOfOthers(Sentence sentence, String country) {
		Set<String> states = countries(near(sentence));
		return !country.equals(this.lead) && !states.isEmpty() && !states.contains(country);
	}

	private Set<String> countries(Stream<Naming> namings) {
		return namings.map(Naming::figureId)
			.filter((id) -> this.roster.figure(id).countryCode() != null)
			.map(this::countryOf)
			.collect(Collectors.toSet());
	}

	private boolean spokeLast(String id) {
		return this.lastBare != null && this.lastBare.figureId().equals(id);
	}

	private boolean isKin(String id, Role role) {
		String institution = this.roster.figure(id).institution();
		return institution != null && (institution.equals(role.name()) || institution.endsWith(" " + role.name()));
	}

	private String countryOf(String id) {
		return "country:" + this.roster.figure(id).countryCode();
	}

	private boolean isSubjectOf(Sentence sentence, String country) {
		return this.named.stream()
			.anyMatch((naming) -> naming.sentence() == sentence && naming.figureId().equals(country)
					&& isSubject(naming));
	}

	/** The one person of the article whom the text gave this post. */
	private @Nullable String holder(RolePhrase phrase) {
		List<String> holders = this.named.stream()
			.filter((naming) -> holds(this.roster.figure(naming.figureId()), phrase.form()))
			.filter(this::isSubject)
			.map(Naming::figureId)
			.distinct()
			.toList();
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

	/** "the troops" are those of the one state whose troops the article named. */
	private @Nullable String sameGroup(Sentence sentence, RolePhrase phrase) {
		String holder = phrase.isPlural() ? null : holder(phrase);
		if (holder != null) {
			return holder;
		}
		String word = sentence.tokens().get(phrase.headTo() - 1).lemma();
		List<String> groups = this.groups.stream()
			.filter((heads) -> word != null && word.equals(heads.last().lemma()))
			.map((heads) -> heads.naming().figureId())
			.distinct()
			.toList();
		return (groups.size() == 1) ? groups.getFirst() : null;
	}

	private static boolean holds(Figure figure, String post) {
		return figure.office() != null && figure.office().toLowerCase(Locale.ROOT).endsWith(post);
	}

	private @Nullable String common(Sentence sentence, RolePhrase phrase) {
		return switch (phrase.role().name()) {
			case "bloc" -> this.roster.has("organization:eu") ? "organization:eu" : null;
			case "alliance" -> this.roster.has("organization:nato") ? "organization:nato" : null;
			case "country" -> onlyCountryNear(sentence);
			default -> null;
		};
	}

	/**
	 * "The country" is the only one that does something, here or just before; if before,
	 * it leads the headline, or there is no other one that could be meant.
	 */
	private @Nullable String onlyCountryNear(Sentence sentence) {
		List<Naming> countries = near(sentence).filter(this::isSubject)
			.filter((naming) -> this.roster.figure(naming.figureId()).kind() == ActorKind.COUNTRY)
			.toList();
		String only = onlyOne(countries).orElse(null);
		boolean here = countries.stream().anyMatch((naming) -> naming.sentence() == sentence);
		boolean sure = (this.lead != null) ? this.lead.equals(only) : countries(this.named.stream()).size() == 1;
		return (here || sure) ? only : null;
	}

	private void refer(Sentence sentence, Token pronoun) {
		String word = pronoun.text().toLowerCase(Locale.ROOT);
		boolean person = Words.has("he", word) || Words.has("she", word);
		if (!person && (!Words.has("it", word) || isEmpty(sentence, pronoun))) {
			return;
		}
		String id = antecedent(sentence, pronoun, person);
		if (id != null && isOfHisKind(id, word)) {
			int at = pronoun.index();
			Naming naming = new Naming(sentence, at, at + 1, id, Use.NAME, true);
			this.cast.add(new Heads(naming, at, at + 1));
			this.named.add(naming);
		}
	}

	private boolean isOfHisKind(String id, String pronoun) {
		boolean woman = Words.has("she", pronoun);
		return Words.has("it", pronoun)
				|| !isCalled(id, woman ? "men" : "women") && this.women.computeIfAbsent(id, (added) -> woman) == woman;
	}

	/** "King Rudolf", "the spokeswoman, Jones" */
	private boolean isCalled(String id, String titles) {
		String office = Objects.requireNonNullElse(this.roster.figure(id).office(), "");
		return Stream.concat(Stream.of(office.split(" ")),
				this.named.stream()
					.filter((naming) -> naming.figureId().equals(id))
					.flatMap((naming) -> naming.sentence()
						.tokens()
						.subList(Math.max(0, naming.from() - 1), naming.to())
						.stream()
						.map(Token::text)))
			.anyMatch((word) -> Words.has(titles, word.toLowerCase(Locale.ROOT)));
	}

	/** The nearest subject before it in its sentence, else that of the last one. */
	private @Nullable String antecedent(Sentence sentence, Token pronoun, boolean person) {
		boolean back = Words.has("reflexive", pronoun.text().toLowerCase(Locale.ROOT));
		Set<String> doers = back ? Set.of() : others(sentence, pronoun);
		List<Naming> fitting = before(sentence, pronoun)
			.filter((naming) -> person ? isPerson(naming) : isNoPerson(naming))
			.filter((naming) -> !doers.contains(naming.figureId()))
			.filter((naming) -> !isInHisQuotation(naming, pronoun))
			.toList();
		List<Naming> here = fitting.stream()
			.filter((naming) -> naming.sentence() == sentence)
			.filter(this::isSubject)
			.toList();
		if (!here.isEmpty()) {
			List<Naming> heard = here.stream().filter((naming) -> !isAside(naming, pronoun)).toList();
			return (heard.isEmpty() || isInDoubt(heard.getLast(), pronoun)) ? null : heard.getLast().figureId();
		}
		List<Naming> before = fitting.stream()
			.filter((naming) -> naming.sentence() != sentence && !Places.isPlace(naming))
			.toList();
		if (!isOfSubject(sentence, pronoun)) {
			return (person || isSomebody(sentence, pronoun)) && isToldOf(before) ? onlyOne(before).orElse(null) : null;
		}
		List<Naming> subjects = before.stream().filter(this::isSubject).toList();
		List<Naming> main = subjects.stream().filter(BackReferences::isMainSubject).toList();
		return onlyOne(subjects).or(() -> onlyOne(main)).orElse(null);
	}

	private Set<String> others(Sentence sentence, Token pronoun) {
		return Stream.concat(doersTo(sentence, pronoun).stream(), doneTo(sentence, pronoun))
			.collect(Collectors.toSet());
	}

	/** "He told Smith": not himself. */
	private Stream<String> doneTo(Sentence sentence, Token pronoun) {
		return sentence.above(pronoun, "nsubj")
			.stream()
			.flatMap((verb) -> sentence.below(verb, "obj", "iobj", "obl:to", "obl:with").stream())
			.map(this.cast::naming)
			.filter(Objects::nonNull)
			.map(Naming::figureId);
	}

	/** "'Smith is wrong,' he said": not Smith. */
	private static boolean isInHisQuotation(Naming naming, Token pronoun) {
		List<Token> tokens = naming.sentence().tokens();
		if (naming.start() > pronoun.start() || !tokens.contains(pronoun)) {
			return false;
		}
		boolean opened = isQuoted(tokens.subList(0, naming.from()));
		return opened && tokens.subList(naming.to(), pronoun.index()).stream().anyMatch(BackReferences::isMark)
				&& !isQuoted(tokens.subList(0, pronoun.index()));
	}

	private static boolean isQuoted(List<Token> before) {
		return before.stream().filter(BackReferences::isMark).count() % 2 == 1;
	}

	private static boolean isMark(Token token) {
		return QUOTATION_MARKS.contains(token.text());
	}

	/** "Smith thanked him", "Smith came to thank him": not himself. */
	private Set<String> doersTo(Sentence sentence, Token pronoun) {
		return sentence.above(pronoun, "obj", "iobj")
			.stream()
			.flatMap((verb) -> doers(sentence, verb))
			.map(this.cast::naming)
			.filter(Objects::nonNull)
			.map(Naming::figureId)
			.collect(Collectors.toSet());
	}

	private static Stream<Token> doers(Sentence sentence, Token verb) {
		Stream<Token> own = sentence.below(verb, "nsubj").stream();
		boolean subject = sentence.below(verb).stream().anyMatch((arrow) -> OWN_SUBJECTS.contains(arrow.relation()));
		return subject ? own
				: Stream.concat(own, sentence.above(verb, "xcomp", "advcl", "conj", "dep")
					.stream()
					.limit(1)
					.filter((head) -> head.index() < verb.index())
					.flatMap((head) -> Stream.concat(doers(sentence, head), sentence.below(head, "obj").stream())));
	}

	/**
	 * What a sentence goes on about: "He added", "Its army said", but not "thanked him".
	 */
	private static boolean isOfSubject(Sentence sentence, Token pronoun) {
		return Stream.concat(Stream.of(pronoun), sentence.above(pronoun, "nmod:poss").stream())
			.anyMatch((word) -> !sentence.above(word, "nsubj").isEmpty());
	}

	/** "accused it of": no plan is accused, "welcomed it" may be said of one. */
	private static boolean isSomebody(Sentence sentence, Token pronoun) {
		return sentence.above(pronoun, "obj", "iobj").stream().allMatch((verb) -> Words.has("somebody", verb.lemma()));
	}

	/** Whether no other word that one could mean was the subject before. */
	private boolean isToldOf(List<Naming> before) {
		return before.stream()
			.map(Naming::sentence)
			.distinct()
			.flatMap((last) -> last.roots().stream().flatMap((verb) -> last.below(verb, "nsubj").stream()))
			.allMatch((subject) -> subject.tag().endsWith("S") || this.cast.naming(subject) != null);
	}

	/** "Smith, whom Jones called a fool, said he would go": not Jones. */
	private static boolean isAside(Naming naming, Token pronoun) {
		Token named = naming.sentence().tokens().get(naming.to() - 1);
		return Tree.of(naming.sentence()).clauseWithout(named, pronoun).filter((arrow) -> arrow.is("acl")).isPresent();
	}

	/**
	 * "Kenya warned Sudan after it ...", "thanked Sudan for its help": either of them.
	 */
	private boolean isInDoubt(Naming subject, Token pronoun) {
		Sentence sentence = subject.sentence();
		boolean person = isPerson(subject);
		Stream<Token> clauses = sentence.above(pronoun, "nsubj")
			.stream()
			.filter((verb) -> !sentence.above(verb, "advcl", "acl", "dep").isEmpty())
			.flatMap((verb) -> sentence.below(verb, "mark", "advmod").stream());
		Stream<Token> reasons = sentence.above(pronoun, "nmod:poss")
			.stream()
			.filter((noun) -> !sentence.above(noun, "obl", "nmod", "advcl").isEmpty())
			.flatMap((noun) -> sentence.below(noun, "case", "mark").stream());
		boolean apart = clauses.anyMatch((mark) -> Words.has("doubtful", mark.lemma()))
				|| reasons.anyMatch((mark) -> Words.has("reason", mark.lemma()));
		return apart && this.named.stream()
			.filter((other) -> other.sentence() == sentence && !other.figureId().equals(subject.figureId()))
			.filter((other) -> other.start() > subject.start() && other.start() < pronoun.start())
			.filter((other) -> !Places.isPlace(other))
			.anyMatch((other) -> isPerson(other) == person);
	}

	private static Optional<String> onlyOne(List<Naming> namings) {
		List<String> ids = namings.stream().map(Naming::figureId).distinct().toList();
		return (ids.size() == 1) ? Optional.of(ids.getFirst()) : Optional.empty();
	}

	/** Who a sentence is about goes on in the next one: "He added". */
	private static boolean isMainSubject(Naming naming) {
		Sentence sentence = naming.sentence();
		return sentence.tokens()
			.subList(naming.from(), naming.to())
			.stream()
			.flatMap((token) -> sentence.above(token, "nsubj").stream())
			.anyMatch(sentence.roots()::contains);
	}

	private Stream<Naming> near(Sentence sentence) {
		int from = this.named.size();
		while (from > 0 && this.named.get(from - 1).sentence().index() > sentence.index() - NEAR) {
			from--;
		}
		return this.named.subList(from, this.named.size()).stream();
	}

	private Stream<Naming> before(Sentence sentence, Token word) {
		return near(sentence).filter((naming) -> naming.start() < word.start());
	}

	/** "The chief executive" is a group of one to us, but no "it". */
	private boolean isNoPerson(Naming naming) {
		Figure figure = this.roster.figure(naming.figureId());
		String head = naming.sentence().tokens().get(naming.to() - 1).lemma();
		return !figure.isPerson() && (figure.kind() != ActorKind.GROUP || Words.has("collective", head));
	}

	private boolean isPerson(Naming naming) {
		return this.roster.figure(naming.figureId()).isPerson();
	}

	/** "It is clear that": nobody. */
	private static boolean isEmpty(Sentence sentence, Token pronoun) {
		return sentence.above(pronoun)
			.stream()
			.anyMatch((arrow) -> arrow.is("expl") || arrow.is("nsubj") && arrow.head().tag().startsWith("JJ"));
	}

	private boolean isBody(String id) {
		Figure figure = this.roster.figure(id);
		return figure.kind() == ActorKind.ORGANIZATION && figure.institution() != null;
	}

	private boolean isGroup(Heads heads) {
		return this.roster.figure(heads.naming().figureId()).kind() == ActorKind.GROUP;
	}

	private boolean isSubject(Naming naming) {
		return naming.sentence()
			.tokens()
			.subList(naming.from(), naming.to())
			.stream()
			.filter((token) -> this.cast.naming(token) == naming)
			.anyMatch((token) -> !naming.sentence().above(token, "nsubj").isEmpty());
	}

	private static boolean isDefinite(Sentence sentence, RolePhrase phrase) {
		return phrase.from() > 0
				&& sentence.tokens().get(phrase.from() - 1).text().toLowerCase(Locale.ROOT).equals("the");
	}

}
