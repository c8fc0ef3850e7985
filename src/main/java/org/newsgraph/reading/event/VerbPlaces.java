package org.newsgraph.reading.event;

import java.util.List;
import java.util.stream.Stream;

import org.newsgraph.reading.language.Dependency;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** The places around a verb that a pattern names. */
final class VerbPlaces {

	private final Sentence sentence;

	private final Token verb;

	private final Clause clause;

	VerbPlaces(Sentence sentence, Token verb) {
		this.sentence = sentence;
		this.verb = verb;
		this.clause = new Clause(sentence, verb);
	}

	/** What stands in a place, to be compared with words. */
	List<Token> slot(String place) {
		return switch (place) {
			case "xcomp", "comp" -> this.clause.complements((token) -> true);
			case "who" -> doersInside();
			case "other" -> doersInside().stream().filter(Token::isName).toList();
			case "text" -> this.sentence.tokens();
			case "purpose" -> purposes();
			case "named" -> this.clause.objects()
				.stream()
				.filter((object) -> object.isName() || object.isPronoun() || Words.in("doer", object))
				.toList();
			case "neg" -> this.clause.complements((token) -> true)
				.stream()
				.flatMap((inner) -> this.sentence.below(inner, "advmod", "neg").stream())
				.toList();
			case "inf" -> this.clause.complements((token) -> this.sentence.below(token, "mark")
				.stream()
				.anyMatch((mark) -> mark.lemma().equals("to")));
			case "modal" -> this.clause.complements((token) -> true)
				.stream()
				.flatMap((inner) -> this.sentence.below(inner, "aux").stream())
				.toList();
			case "mod" -> this.clause.objects()
				.stream()
				.flatMap((object) -> this.sentence.below(object, "compound", "amod").stream())
				.toList();
			case "site" ->
				this.clause.objects().stream().filter((object) -> object.entity().equals("LOCATION")).toList();
			case "naming" -> naming();
			case "adv" -> this.sentence.below(this.verb, "advmod", "xcomp", "compound:prt", "case", "mark");
			default -> counted(target(place));
		};
	}

	// "called Smith a liar", "called him 'a liar'"
	private List<Token> naming() {
		List<Token> behind = this.sentence.tokens().subList(this.verb.index() + 1, this.sentence.tokens().size());
		return behind.stream()
			.dropWhile((token) -> token.isName() || token.isPronoun())
			.limit(1)
			.filter((token) -> token.index() > this.verb.index() + 1)
			.filter((token) -> token.tag().equals("DT") || Words.in("quotation-mark", token))
			.toList();
	}

	private List<Token> doersInside() {
		return this.clause.complements((token) -> true)
			.stream()
			.flatMap((inner) -> this.sentence.below(inner, "nsubj").stream())
			.toList();
	}

	// "most of the tanks", "dozens of Thais": the tanks as well as the most of them.
	private List<Token> counted(List<Token> tokens) {
		return tokens.stream()
			.flatMap((token) -> Stream.of(Stream.of(token), this.sentence.below(token, "det:qmod").stream(),
					Words.in("measure", token) ? this.sentence.below(token, "nmod:of").stream() : Stream.<Token>empty())
				.flatMap((part) -> part))
			.toList();
	}

	// Who is said to do or be something, not who is said to say it.
	private List<Token> inner() {
		return this.sentence.below(this.verb, "ccomp", "xcomp")
			.stream()
			.flatMap((inner) -> this.sentence.below(inner).stream())
			.filter((arrow) -> arrow.is("nsubj") && !arrow.relation().endsWith(":xsubj"))
			.map(Dependency::dependent)
			.distinct()
			.toList();
	}

	// "sent a team to look into the crash": what is sent to do so, or what for.
	private List<Token> purposes() {
		Stream<Token> hung = this.clause.objects()
			.stream()
			.flatMap((object) -> this.sentence.below(object, "acl").stream())
			.filter((inner) -> this.sentence.below(inner, "mark")
				.stream()
				.anyMatch((mark) -> mark.lemma().equals("to")));
		return Stream.concat(this.sentence.below(this.verb, "xcomp", "advcl", "ccomp").stream(), hung).toList();
	}

	// "was granted a loan": who was.
	private List<Token> receivers() {
		boolean given = this.clause.isPassive() && !this.sentence.below(this.verb, "obj").isEmpty();
		return this.sentence.below(this.verb, given ? "nsubj:pass" : "iobj");
	}

	/** Where a place itself is: "in a prison in Chad". */
	Stream<Token> within(Token place) {
		return this.sentence.below(place, "nmod:in").stream();
	}

	/** Whom or what a place names. */
	List<Token> target(String place) {
		return switch (place) {
			case "subj" -> this.clause.subjects();
			case "obj" -> this.clause.objects();
			case "iobj" -> receivers();
			case "xcomp" -> this.clause.withinComplements();
			case "purpose" ->
				slot("purpose").stream().flatMap((inner) -> new Clause(this.sentence, inner).aims().stream()).toList();
			case "inner" -> inner();
			case "doer" -> this.sentence.below(this.verb, "ccomp")
				.stream()
				.flatMap((inner) -> new Clause(this.sentence, inner).subjects().stream())
				.toList();
			case "owner" ->
				this.clause.objects().stream().flatMap((object) -> Owners.of(this.sentence, object).stream()).toList();
			default -> this.clause.phrases(place);
		};
	}

}
