package org.newsgraph.reading.event;

import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.reading.EventType;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** Finds who did what is told in the passive without saying by whom. */
final class Unnamed {

	private final Sentence sentence;

	private final Token verb;

	private final VerbPlaces places;

	Unnamed(Sentence sentence, Token verb, VerbPlaces places) {
		this.sentence = sentence;
		this.verb = verb;
		this.places = places;
	}

	List<Token> actors(Pattern pattern) {
		List<Token> ordering = ordering();
		if (!ordering.isEmpty()) {
			return ordering;
		}
		boolean freed = pattern.type() == EventType.RETREAT && "release".equals(pattern.mode());
		List<Token> keepers = freed ? keepers() : List.of();
		if (!keepers.isEmpty()) {
			return keepers;
		}
		if (pattern.is(Pattern.Trait.VENUE)) {
			return venue();
		}
		return (pattern.type() == EventType.ASSAULT) ? operation() : List.of();
	}

	// "was arrested on the orders of the king"
	private List<Token> ordering() {
		return Stream.of("on", "by", "at")
			.flatMap((place) -> this.places.target(place).stream())
			.filter((token) -> Words.in("command", token))
			.flatMap((token) -> this.sentence.below(token, "nmod:of", "nmod:poss").stream())
			.toList();
	}

	// "Fishermen held by the navy were freed", "was freed from Israeli jails": whoever
	// holds somebody lets him go.
	private List<Token> keepers() {
		if (!new Clause(this.sentence, this.verb).isPassive()) {
			return List.of();
		}
		Stream<Token> holding = this.sentence.below(this.verb, "nsubj:pass")
			.stream()
			.flatMap((token) -> this.sentence.below(token, "acl").stream())
			.filter((inner) -> Words.in("keeping", inner))
			.flatMap((inner) -> this.sentence.below(inner, "obl:agent", "obl:by").stream());
		Stream<Token> jailing = this.places.target("from")
			.stream()
			.filter((token) -> Words.in("captivity", token))
			.flatMap((token) -> Owners.of(this.sentence, token).stream())
			.filter((owner) -> Character.isUpperCase(owner.text().charAt(0)));
		return Stream.concat(holding, jailing).distinct().toList();
	}

	// "was arrested in Chad": by whoever arrests people in Chad.
	private List<Token> venue() {
		return Stream.of("in", "from")
			.flatMap((place) -> this.places.target(place).stream())
			.flatMap((token) -> Stream.concat(Stream.of(token), this.places.within(token)))
			.filter((token) -> token.entity().equals("LOCATION"))
			.limit(1)
			.toList();
	}

	// "died in a rebel attack", "were killed and wounded in Israeli strikes"
	private List<Token> operation() {
		return Stream
			.concat(Stream.of(this.verb),
					Stream.concat(this.sentence.below(this.verb, "conj").stream(),
							this.sentence.above(this.verb, "conj").stream()))
			.filter(Token::isVerb)
			.flatMap((one) -> new Clause(this.sentence, one).phrases("in").stream())
			.filter((token) -> Words.in("operation", token))
			.distinct()
			.toList();
	}

}
