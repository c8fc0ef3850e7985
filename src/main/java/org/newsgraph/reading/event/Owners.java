package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds whose a thing is, and who has to answer for it. */
final class Owners {

	private static final List<String> PREPOSITIONS = List.of("of", "by", "against", "from", "on", "into", "in", "to",
			"with", "between");

	/** Words about a thing are words about whose it is. */
	private static final Set<EventType> WORDS = Set.of(EventType.ACCUSE, EventType.SUPPORT, EventType.REJECT,
			EventType.REQUEST, EventType.PROTEST);

	/** "A Strelsau-based group" is none of its state's. */
	private static final Pattern OF_ELSEWHERE = Pattern
		.compile("-(?:based|born|made|built|owned|flagged|registered|trained|educated|backed|speaking|language)$");

	private final Sentence sentence;

	private final Token thing;

	private Owners(Sentence sentence, Token thing) {
		this.sentence = sentence;
		this.thing = thing;
	}

	/** Whose a thing is, the closest tie first. */
	static List<Token> of(Sentence sentence, Token thing) {
		return new Owners(sentence, thing).all();
	}

	/**
	 * Whom an event reaches through a thing: a judgement of an attack is one of the
	 * attacker, never of whom it hits, and who helps an opponent of a state helps no
	 * state.
	 */
	static List<Token> reached(Sentence sentence, Token thing, @Nullable EventType by) {
		if (Words.in("apart", thing)) {
			return List.of();
		}
		if (Words.in("other-one", thing)) {
			return otherOne(sentence, thing);
		}
		Owners owners = new Owners(sentence, thing);
		if (by == EventType.AGREE) {
			return owners.allBut("nmod:against");
		}
		if (sentence.below(thing, "amod").stream().anyMatch((word) -> Words.in("outsider", word))) {
			return owners.allBut("nmod:in");
		}
		return (by != null && WORDS.contains(by))
				? owners.all().stream().filter((owner) -> owners.answersTo(owner, by)).toList() : owners.all();
	}

	/** "met his Chadian counterpart, Smith": not whose counterpart Smith is. */
	private static List<Token> otherOne(Sentence sentence, Token somebody) {
		List<Token> called = sentence.below(somebody, "appos");
		return called.isEmpty() ? sentence.below(somebody, "amod", "compound", "nmod:of", "nmod:from", "nmod:in")
				: called;
	}

	/**
	 * Whether somebody suffers what is refused or promised, "to join a war on Chad", or
	 * is where one goes: "refused to board a plane to Chad".
	 */
	static boolean isHit(Sentence sentence, Token token, @Nullable EventType by) {
		boolean said = by == EventType.REJECT || by == EventType.AGREE;
		boolean hit = sentence.above(token, "nmod:of", "nmod:on", "nmod:against", "nmod:in", "nmod:into")
			.stream()
			.anyMatch((deed) -> Words.in("blow", deed));
		boolean away = sentence.above(token, "obl:to", "nmod:to").stream().anyMatch((way) -> Words.in("boarding", way));
		return said && (hit || away);
	}

	private List<Token> allBut(String tie) {
		List<Token> others = this.sentence.below(this.thing, tie);
		return all().stream().filter((owner) -> !others.contains(owner)).toList();
	}

	private List<Token> all() {
		List<Token> owners = new ArrayList<>(this.sentence.below(this.thing, "nmod:poss"));
		owners.addAll(this.sentence.below(this.thing, "amod", "compound"));
		// "Chad signed a truce in Cairo": Egypt signed nothing.
		boolean anywhere = Words.in("agreement", this.thing) || Words.in("talks", this.thing);
		// "sentenced a man from Chad": Chad is sentenced to nothing.
		boolean somebody = Words.in("people", this.thing);
		PREPOSITIONS.stream()
			.filter((preposition) -> !(anywhere && preposition.equals("in")))
			.filter((preposition) -> !(somebody && preposition.equals("from")))
			.forEach((preposition) -> owners.addAll(this.sentence.below(this.thing, "nmod:" + preposition)));
		owners.addAll(agents(this.sentence, this.thing));
		return owners.stream().filter((owner) -> !OF_ELSEWHERE.matcher(owner.text()).find()).distinct().toList();
	}

	/** By whom a thing was made or done, but not who only brought others to do it. */
	static List<Token> agents(Sentence sentence, Token thing) {
		return sentence.below(thing, "acl")
			.stream()
			.filter((verb) -> !Words.in("brokering", verb))
			.flatMap((verb) -> sentence.below(verb, "obl:agent", "obl:by").stream())
			.toList();
	}

	private boolean answersTo(Token owner, EventType by) {
		return this.sentence.above(owner)
			.stream()
			.filter((arrow) -> arrow.head().equals(this.thing))
			.allMatch((arrow) -> answersTo(arrow, by));
	}

	private boolean answersTo(Dependency arrow, EventType by) {
		String tie = arrow.relation();
		boolean blow = Words.in("blow", this.thing);
		return switch (tie) {
			case "nmod:poss" -> !isDoneToIt(by) || !this.sentence.below(this.thing, "nmod:of").isEmpty();
			case "compound" -> !blow || !arrow.dependent().entity().equals("LOCATION");
			case "nmod:against" -> false;
			case "nmod:of" -> !blow && !(by == EventType.REQUEST && isDoneToIt(by));
			case "nmod:in" -> !blow;
			case "nmod:to" -> !blow && isNoReproach(by) && (by != EventType.REQUEST || !Words.in("giving", this.thing));
			case "nmod:on", "nmod:into", "nmod:with" -> !blow && isNoReproach(by);
			default -> true;
		};
	}

	// "his arrest" is no doing of his, and "demanded his release" asks nothing of him.
	private boolean isDoneToIt(EventType by) {
		return Words.in("fate", this.thing) || by == EventType.REQUEST && Words.in("freeing", this.thing);
	}

	private static boolean isNoReproach(EventType type) {
		return type != EventType.ACCUSE && type != EventType.PROTEST;
	}

}
