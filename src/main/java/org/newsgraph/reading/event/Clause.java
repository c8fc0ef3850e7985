package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Platforms;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Who does what to whom around one verb, whatever its voice and its place. */
final class Clause {

	private static final int LONGEST_CLIMB = 6;

	private static final int DEEPEST = 2;

	private static final Set<String> CIRCUMSTANCES = Set.of("obl:in", "obl:at", "obl:during", "obl:after", "obl:before",
			"obl:since", "obl:until", "obl:by", "obl:near", "obl:as", "obl:instead_of", "obl:without", "obl:despite",
			"obl:unlike", "obl:because_of");

	private static final Map<String, List<String>> COMPOUND = Map.of("of", List.of("obl:out_of"), "from",
			List.of("obl:away_from"), "with", List.of("obl:together_with", "obl:along_with"), "to",
			List.of("obl:close_to", "obl:next_to"), "on", List.of("obl:upon"));

	private final Sentence sentence;

	private final Token verb;

	Clause(Sentence sentence, Token verb) {
		this.sentence = sentence;
		this.verb = verb;
	}

	/** Whether the subject suffers what the verb says. */
	boolean isPassive() {
		if (!this.sentence.below(this.verb, "nsubj:pass", "aux:pass", "obl:agent").isEmpty()) {
			return true;
		}
		boolean participle = this.verb.tag().equals("VBN") && this.sentence.below(this.verb, "aux", "obj").isEmpty();
		boolean reduced = participle && (!this.sentence.above(this.verb, "acl").isEmpty()
				|| !this.sentence.above(this.verb, "advcl").isEmpty());
		return reduced || isBareWithAgent() || isOfVictims() || (participle && isTakenForVerb());
	}

	// "with two people killed": they killed nobody.
	private boolean isOfVictims() {
		return Words.in("slaying", this.verb) && this.verb.tag().matches("VB[DN]")
				&& this.sentence.below(this.verb, "obj", "aux").isEmpty();
	}

	// "A man arrested in Chad is accused": the parser takes the participle for the verb.
	private boolean isTakenForVerb() {
		return !Words.in("intransitive", this.verb) && !this.sentence.below(this.verb, "nsubj").isEmpty()
				&& this.sentence.below(this.verb, "dep").stream().anyMatch(Token::isVerb);
	}

	// "Missiles fired by the army struck": the parser takes the participle for the verb.
	private boolean isBareWithAgent() {
		return this.verb.tag().matches("VB[DN]") && !Words.in("intransitive", this.verb)
				&& !this.sentence.below(this.verb, "obl:by").isEmpty()
				&& this.sentence.below(this.verb, "obj").isEmpty()
				&& this.sentence.below(this.verb, "obl:by").stream().noneMatch((token) -> token.tag().equals("CD"));
	}

	/** Heads of the phrases of who does it. */
	List<Token> subjects() {
		return subjects(LONGEST_CLIMB);
	}

	private List<Token> subjects(int climb) {
		if (isPassive()) {
			List<Token> agents = this.sentence.below(this.verb, "obl:agent", "obl:by");
			return agents.isEmpty() ? misplacedAgents() : agents;
		}
		List<Token> own = this.sentence.below(this.verb)
			.stream()
			.filter((arrow) -> arrow.is("nsubj") && !arrow.is("nsubj:pass"))
			.map(Dependency::dependent)
			.filter((token) -> !token.tag().startsWith("W") && !Words.in("weekday", token) && !isContrasted(token)
					&& !Platforms.isPlace(this.sentence, token))
			.distinct()
			.toList();
		return own.isEmpty() ? (climb > 0) ? inherited(climb) : List.of() : own;
	}

	// "not Chad but Togo"
	private boolean isContrasted(Token token) {
		return !this.sentence.below(token, "conj:but").isEmpty()
				&& this.sentence.below(token, "advmod", "neg", "cc:preconj")
					.stream()
					.anyMatch((word) -> word.lemma().equals("not") && word.index() < token.index());
	}

	// "was granted to the rebels by the king": not the rebels by the king.
	private List<Token> misplacedAgents() {
		return this.sentence.below(this.verb, "obl", "obj")
			.stream()
			.flatMap((phrase) -> this.sentence.below(phrase, "nmod:by").stream())
			.toList();
	}

	private List<Token> inherited(int climb) {
		for (Dependency arrow : this.sentence.above(this.verb)) {
			Token head = arrow.head();
			if (head.isVerb() && arrow.is("acl")) {
				return new Clause(this.sentence, head).subjects(climb - 1);
			}
			if (arrow.is("acl") && Platforms.isPlace(this.sentence, head)) {
				return poster(head, climb);
			}
			if (head.isNoun() && arrow.is("acl")) {
				return this.verb.tag().equals("VB") ? new Event(this.sentence, head).doers(climb - 1)
						: List.of(reported(head));
			}
			if (isOfTheTale(arrow) || isTold(arrow)) {
				continue;
			}
			if (arrow.is("advcl") || arrow.is("conj") || arrow.is("xcomp") || arrow.is("dep")) {
				return new Clause(this.sentence, head).controllers(arrow, climb - 1);
			}
		}
		return List.of();
	}

	// "posted on Twitter urging"
	private List<Token> poster(Token platform, int climb) {
		return this.sentence.above(platform, "obl", "nmod")
			.stream()
			.flatMap((verb) -> new Clause(this.sentence, verb).subjects(climb - 1).stream())
			.toList();
	}

	// "reports of Chad moving its troops": it is Chad that moves them.
	private Token reported(Token report) {
		return this.sentence.below(report, "nmod:of")
			.stream()
			.filter((noun) -> this.verb.tag().equals("VBG") && noun.index() == this.verb.index() - 1)
			.findFirst()
			.orElse(report);
	}

	// "The first to comply is the group, the monitor said": it was not the monitor.
	private boolean isOfTheTale(Dependency arrow) {
		boolean infinitive = this.verb.tag().equals("VB")
				&& Attitude.of(arrow.head()).filter(Attitude.REPORT::equals).isPresent();
		return arrow.is("advcl") && this.verb.index() < arrow.head().index()
				&& (infinitive || !this.sentence.above(arrow.head(), "parataxis").isEmpty());
	}

	// "articles that the judge said had insulted the king": not the judge.
	private boolean isTold(Dependency arrow) {
		boolean finite = this.verb.tag().matches("VB[DZP]") || !this.sentence.below(this.verb, "aux").isEmpty();
		return finite && (arrow.is("xcomp") || arrow.is("dep"))
				&& Attitude.of(arrow.head()).filter(Attitude.REPORT::equals).isPresent();
	}

	// In "urged Paris to send" it is Paris that sends, in "promised Paris to send" it is
	// not. Who is condemned for arresting somebody is only said to have done so.
	private List<Token> controllers(Dependency arrow, int climb) {
		List<Token> objects = this.sentence.below(this.verb, "obj");
		if (arrow.relation().equals("advcl:for") && !objects.isEmpty()) {
			return Words.in("grateful", this.verb) ? objects : List.of();
		}
		if (arrow.relation().equals("advcl:of") && !objects.isEmpty() && Words.in("blaming", this.verb)) {
			return List.of();
		}
		if (arrow.relation().equals("advcl:with") && !objects.isEmpty() && Words.in("crediting", this.verb)) {
			return objects;
		}
		if (arrow.is("xcomp") && !objects.isEmpty() && !Words.in("promise", this.verb)) {
			return objects;
		}
		if (isPassive() && !arrow.is("conj") && !Words.in("toll", arrow.dependent())) {
			return this.sentence.below(this.verb, "nsubj:pass");
		}
		return subjects(climb);
	}

	/** Heads of the phrases of whom or what it is done to. */
	List<Token> objects() {
		if (!isPassive()) {
			List<Token> own = this.sentence.below(this.verb, "obj", "iobj");
			return own.isEmpty() ? new Misreading(this.sentence, this.verb).objects() : own;
		}
		List<Token> suffering = new ArrayList<>(this.sentence.below(this.verb, "nsubj:pass"));
		if (suffering.isEmpty()) {
			suffering.addAll(this.sentence.above(this.verb, "acl"));
		}
		if (suffering.isEmpty()) {
			suffering.addAll(this.sentence.below(this.verb, "nsubj"));
		}
		suffering.addAll(this.sentence.below(this.verb, "obj"));
		return suffering.stream().filter((token) -> !token.tag().startsWith("W")).toList();
	}

	/**
	 * Heads of the phrases with a preposition, of the verb or (misplaced) of its object.
	 */
	List<Token> phrases(String preposition) {
		Set<Token> found = new LinkedHashSet<>(this.sentence.below(this.verb, "obl:" + preposition));
		found.addAll(this.sentence.below(this.verb, "nmod:" + preposition));
		found.addAll(compound(preposition));
		found.addAll(new Misreading(this.sentence, this.verb).phrases(preposition));
		objects().forEach((object) -> {
			found.addAll(this.sentence.below(object, "nmod:" + preposition));
			found.addAll(new Misreading(this.sentence, object).clauseTakenForPhrase(preposition));
		});
		this.sentence.below(this.verb, "xcomp")
			.forEach((inner) -> found.addAll(this.sentence.below(inner, "obl:" + preposition)));
		if (found.isEmpty() && Words.in("receiving", preposition)) {
			objects().forEach((object) -> found.addAll(inside(object, preposition, DEEPEST)));
		}
		found.removeIf((token) -> isDay(token) || this.sentence.above(token, "conj").stream().anyMatch(Clause::isDay));
		return List.copyOf(found);
	}

	// "released two tons of food aid to Chad": the parser hangs Chad on the aid.
	private List<Token> inside(Token noun, String preposition, int depth) {
		for (Token inner : this.sentence.below(noun, "nmod:of", "nmod:in", "nmod:worth", "dep", "appos")) {
			List<Token> found = this.sentence.below(inner, "nmod:" + preposition);
			if (found.isEmpty() && depth > 0) {
				found = inside(inner, preposition, depth - 1);
			}
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of();
	}

	// "called on Friday for a truce" calls on nobody.
	private static boolean isDay(Token token) {
		return Words.in("weekday", token) || (token.isName() && Words.in("calendar", token));
	}

	// "walked out of the talks", "together with Chad"
	private List<Token> compound(String preposition) {
		return COMPOUND.getOrDefault(preposition, List.of())
			.stream()
			.flatMap((relation) -> this.sentence.below(this.verb, relation).stream())
			.toList();
	}

	/** The verbs, adjectives and nouns that complete the meaning of this one. */
	List<Token> complements(Predicate<Token> which) {
		return Stream.concat(this.sentence.below(this.verb, "xcomp", "ccomp").stream(), calledNames())
			.filter(which)
			.toList();
	}

	// "called Chad 'a failure'": the parser hangs the failure on Chad.
	private Stream<Token> calledNames() {
		return this.verb.lemma().equals("call") ? this.sentence.below(this.verb, "obj")
			.stream()
			.filter((object) -> this.sentence.tokens()
				.stream()
				.skip(object.index() + 1L)
				.limit(1)
				.anyMatch((next) -> Words.in("quotation-mark", next)))
			.flatMap((object) -> this.sentence.below(object, "dep", "appos").stream()) : Stream.empty();
	}

	/** Everybody and everything that its complements deal with. */
	List<Token> withinComplements() {
		return withinComplements(LONGEST_CLIMB);
	}

	private List<Token> withinComplements(int depth) {
		Set<Token> found = new LinkedHashSet<>();
		for (Token inner : complements((token) -> true)) {
			Clause clause = new Clause(this.sentence, inner);
			List<Token> free = let(inner);
			if (!free.isEmpty()) {
				found.addAll(free);
				continue;
			}
			found.addAll(clause.aims());
			if (Words.in("causing", inner)) {
				found.addAll(clause.complements((token) -> true)
					.stream()
					.flatMap((caused) -> this.sentence.below(caused, "nsubj").stream())
					.filter((token) -> token.index() > inner.index())
					.toList());
			}
			if (depth > 0) {
				found.addAll(clause.withinComplements(depth - 1));
			}
		}
		return List.copyOf(found);
	}

	// "let the Red Cross take them to Chad": it is the Red Cross that may.
	private List<Token> let(Token inner) {
		return Words.in("letting", this.verb) ? this.sentence.below(inner)
			.stream()
			.filter((arrow) -> arrow.relation().equals("nsubj"))
			.map(Dependency::dependent)
			.toList() : List.of();
	}

	/** Everybody and everything that this verb itself deals with. */
	List<Token> aims() {
		Set<Token> found = new LinkedHashSet<>(this.sentence.below(this.verb, "obj", "iobj", "nsubj:pass"));
		found.addAll(phrasesOfAim(this.verb));
		objects().forEach((object) -> found.addAll(this.sentence.below(object, "nmod")));
		found.removeAll(bought());
		found.removeAll(shunned());
		return List.copyOf(found);
	}

	// "to buy Greenland from Denmark" deals with the seller.
	private List<Token> bought() {
		boolean named = Words.in("acquiring", this.verb) && !phrases("from").isEmpty();
		return named ? this.sentence.below(this.verb, "obj") : List.of();
	}

	// "to defend Chad against Sudan" helps one of them.
	private List<Token> shunned() {
		if (!Words.in("shielding", this.verb)) {
			return List.of();
		}
		return Stream.concat(Stream.of(this.verb), objects().stream())
			.flatMap((head) -> this.sentence.below(head, "obl:against", "nmod:against", "obl:from", "nmod:from")
				.stream())
			.toList();
	}

	// "to meet the king in Vienna after a vote" aims at the king alone.
	private List<Token> phrasesOfAim(Token inner) {
		List<Token> phrases = this.sentence.below(inner)
			.stream()
			.filter((arrow) -> arrow.is("obl") && !CIRCUMSTANCES.contains(arrow.relation()))
			.map(Dependency::dependent)
			.distinct()
			.toList();
		return (phrases.isEmpty() && this.sentence.below(inner, "obj").isEmpty())
				? this.sentence.below(inner, "obl:in", "obl:at") : phrases;
	}

	/** Whose doing a noun is: the holder of a plan, the giver of a promise. */
	record Event(Sentence sentence, Token noun) {

		List<Token> doers(int climb) {
			List<Token> owners = this.sentence.below(this.noun, "nmod:poss");
			if (!owners.isEmpty()) {
				return owners;
			}
			return this.sentence.above(this.noun, "obj")
				.stream()
				.flatMap((verb) -> new Clause(this.sentence, verb).subjects(climb).stream())
				.toList();
		}

	}

}
