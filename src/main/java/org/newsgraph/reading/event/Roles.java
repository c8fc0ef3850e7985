package org.newsgraph.reading.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.IssueKind;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadIssue;
import org.newsgraph.reading.ReadPlace;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;

/** Turns the phrases that a pattern points at into participants and issues. */
final class Roles {

	private static final int DEEPEST = 3;

	private static final Set<EventType> OWN_WORDS = Set.of(EventType.PROTEST, EventType.ACCUSE, EventType.REQUEST,
			EventType.SUPPORT, EventType.REJECT);

	private static final Set<Sector> ARMED = EnumSet.of(Sector.MIL, Sector.REB, Sector.COP, Sector.SPY, Sector.UAF,
			Sector.CRM, Sector.GOV);

	private final String text;

	private final Cast cast;

	private final Agenda agenda;

	private final EventDates dates;

	Roles(String text, Cast cast, Agenda agenda, EventDates dates) {
		this.text = text;
		this.cast = cast;
		this.agenda = agenda;
		this.dates = dates;
	}

	/** Those who did it; a phrase that names nobody counts for whom it belongs to. */
	List<Participant> actors(Match match) {
		Map<String, Participant> found = new LinkedHashMap<>();
		for (Token token : match.actors()) {
			if (isNoDoer(match, token)) {
				behind(match.sentence(), token).ifPresent((actor) -> found.putIfAbsent(actor.actorId(), actor));
				continue;
			}
			List<Participant> members = members(match, token);
			members.forEach((member) -> found.putIfAbsent(member.actorId(), member));
			Optional<Participant> actor = members.isEmpty()
					? doer(match, token).or(() -> behind(match.sentence(), token)) : Optional.empty();
			if (!members.isEmpty()) {
				continue;
			}
			if (actor.isEmpty() && !match.trigger().isNoun() || Words.in("doer", token)) {
				actor = actor.or(() -> ownersOf(match.sentence(), token));
			}
			actor.filter((participant) -> !isScene(match, token, participant))
				.ifPresent((participant) -> found.putIfAbsent(participant.actorId(), participant));
		}
		return List.copyOf(found.values());
	}

	// "Judges marched", "pilots accused him", "Germans criticized it": the state did not.
	private Optional<Participant> doer(Match match, Token token) {
		EventType type = match.pattern().type();
		boolean marching = type == EventType.PROTEST && Words.in("robed", token);
		boolean speaking = type != null && OWN_WORDS.contains(type);
		boolean voice = marching || speaking && Words.in("own-voice", token);
		if (!voice && !speaking) {
			return actor(match.sentence(), token);
		}
		Optional<Participant> speaker = this.cast.speaker(match.sentence(), token);
		return voice ? speaker
				: speaker.filter((found) -> isPeople(token, found)).or(() -> actor(match.sentence(), token));
	}

	private static boolean isPeople(Token token, Participant speaker) {
		return token.tag().matches("NNP?S") && speaker.kind() == ActorKind.GROUP && speaker.sector() == Sector.CVL;
	}

	// "the Walmart shooting", "the Athens demonstration": done there, and not by them.
	private static boolean isScene(Match match, Token token, Participant body) {
		EventType type = match.pattern().type();
		boolean unarmed = body.kind() == ActorKind.ORGANIZATION
				&& (body.sector() == null || !ARMED.contains(body.sector()));
		boolean scene = type == EventType.PROTEST && body.kind() == ActorKind.COUNTRY;
		return (scene || type == EventType.ASSAULT && unarmed)
				&& match.sentence().above(token, "compound").contains(match.trigger());
	}

	// "leaders of Chad and Mali", "Thai and Lao engineers": each for its side.
	private List<Participant> members(Match match, Token token) {
		if (!match.pattern().is(Pattern.Trait.BOTH) || !token.tag().endsWith("S")) {
			return List.of();
		}
		List<Participant> members = match.sentence()
			.below(token, "nmod:of", "nmod:from", "amod", "compound", "nmod:poss")
			.stream()
			.flatMap((owner) -> this.cast.actor(match.sentence(), owner).stream())
			.toList();
		return (members.stream().map(Participant::actorId).distinct().count() > 1) ? members : List.of();
	}

	// A flood harms nobody on purpose, a protest or a paper acts for somebody else; only
	// an attack can be said to kill.
	private static boolean isNoDoer(Match match, Token token) {
		return !token.isName() && (Words.in("disaster", token) || Words.in("time", token)
				|| (Words.in("deed", token) && match.pattern().type() != EventType.ASSAULT));
	}

	// "Australian aid supported the schools", "launched a raid that killed nine", but not
	// "condemned a raid that killed nine"
	private Optional<Participant> behind(Sentence sentence, Token deed) {
		if (!Words.in("deed", deed)) {
			return Optional.empty();
		}
		Stream<Token> makers = sentence.above(deed, "obj")
			.stream()
			.filter((verb) -> Words.in("bring-about", verb))
			.flatMap((verb) -> new Clause(sentence, verb).subjects().stream());
		return Stream.concat(sentence.below(deed, "nmod:poss", "amod", "compound", "nmod:by").stream(), makers)
			.filter((owner) -> !this.cast.isPlace(sentence, owner))
			.flatMap((owner) -> this.cast.actor(sentence, owner).stream())
			.findFirst();
	}

	private Optional<Participant> ownersOf(Sentence sentence, Token token) {
		return Words.in("doer", token) && !isOnHisOwn(sentence, token) ? Owners.of(sentence, token)
			.stream()
			.filter((owner) -> !this.cast.isPlace(sentence, owner) && !isOnlyDescribed(sentence, owner))
			.flatMap((owner) -> this.cast.actor(sentence, owner).stream())
			.findFirst() : Optional.empty();
	}

	// "the leader of the German far right"
	private static boolean isOnlyDescribed(Sentence sentence, Token owner) {
		return owner.tag().equals("JJ") && !sentence.above(owner, "nmod:of").isEmpty();
	}

	// "An officer in the army", "a retired general": the army does not do what he does.
	private static boolean isOnHisOwn(Sentence sentence, Token token) {
		return !token.tag().endsWith("S") && (Words.in("soldier", token) || sentence.below(token, "amod")
			.stream()
			.flatMap((word) -> Stream.concat(Stream.of(word), sentence.below(word, "amod").stream()))
			.anyMatch((word) -> Words.in("retired", word)));
	}

	private Optional<Participant> actor(Sentence sentence, Token token) {
		if (!token.isPronoun()) {
			return isNobody(sentence, token) ? Optional.empty() : this.cast.actor(sentence, token);
		}
		return this.cast.actor(sentence, token)
			.or(() -> firstPerson(sentence, token))
			.or(() -> teller(sentence, token));
	}

	// "May" of "on May 16", and "the parties to the conflict", which are no parties.
	private boolean isNobody(Sentence sentence, Token token) {
		return this.dates.cover(token) || Words.in("nobody", token)
				|| (token.lemma().equals("party") && !sentence.below(token, "nmod:to", "acl").isEmpty());
	}

	// "We welcome the plan," the ministry said.
	private Optional<Participant> firstPerson(Sentence sentence, Token pronoun) {
		if (!Words.in("we", pronoun)) {
			return Optional.empty();
		}
		return sentence.tokens()
			.stream()
			.filter((verb) -> verb.isVerb() && Attitude.of(verb).filter(Attitude.REPORT::equals).isPresent())
			.flatMap((verb) -> new Clause(sentence, verb).subjects().stream())
			.filter((subject) -> !subject.isPronoun())
			.flatMap((subject) -> this.cast.actor(sentence, subject).stream())
			.findFirst();
	}

	// "France said it would leave": who says so, if nothing tells better.
	private Optional<Participant> teller(Sentence sentence, Token pronoun) {
		if (!Words.in("self", pronoun) || isExpletive(sentence, pronoun)) {
			return Optional.empty();
		}
		return sentence.above(pronoun, "nsubj", "nsubj:pass")
			.stream()
			.flatMap((verb) -> sentence.above(verb, "ccomp").stream())
			.flatMap((verb) -> new Clause(sentence, verb).subjects().stream())
			.filter((subject) -> !subject.isPronoun())
			.flatMap((subject) -> this.cast.actor(sentence, subject).stream())
			.filter((teller) -> teller.kind() != ActorKind.PERSON || !pronoun.lemma().equals("they"))
			.findFirst();
	}

	// "It is easier to leave, Smith said"
	private static boolean isExpletive(Sentence sentence, Token pronoun) {
		return pronoun.lemma().equals("it")
				&& sentence.above(pronoun, "nsubj").stream().anyMatch((word) -> Words.in("expletive", word));
	}

	/** To whom, and what about. */
	Aim aim(Match match) {
		for (List<Token> place : match.targets()) {
			Aim aim = new Aim();
			place.stream()
				.filter((token) -> !Owners.isHit(match.sentence(), token, match.pattern().type()))
				.forEach((token) -> reach(match, token, aim, 0));
			if (!aim.isEmpty()) {
				return aim;
			}
		}
		return new Aim();
	}

	private void reach(Match match, Token token, Aim aim, int depth) {
		Sentence sentence = match.sentence();
		Optional<ReadIssue> issue = this.agenda.issue(sentence, token);
		issue.ifPresent(aim::add);
		if (issue.isPresent() && (issue.get().kind() != IssueKind.CONFLICT || match.pattern().is(Pattern.Trait.WHOM))) {
			return;
		}
		Optional<Participant> actor = isThing(token) ? Optional.empty() : actor(sentence, token);
		if (actor.isPresent()) {
			aim.add(actor.get(), depth);
		}
		else if (depth < DEEPEST) {
			int before = aim.recipients().size();
			for (Token owner : Owners.reached(sentence, token, match.pattern().type())) {
				if (aim.recipients().size() == before && !isVenue(match, owner)) {
					reach(match, owner, aim, depth + 1);
				}
			}
		}
	}

	// A tank stands for its army where it shoots, not where it is given.
	private static boolean isThing(Token token) {
		return !token.isName() && Words.in("weapons", token);
	}

	// In "the talks in Vienna" Austria does not talk.
	private boolean isVenue(Match match, Token owner) {
		return match.pattern().is(Pattern.Trait.BOTH) && this.cast.isPlace(match.sentence(), owner);
	}

	/** "will not leave until Benin pays": it is Benin that the refusal is meant for. */
	List<Participant> awaited(Match match) {
		Sentence sentence = match.sentence();
		return sentence.below(match.anchor(), "advcl")
			.stream()
			.filter((inner) -> sentence.below(inner, "mark", "case")
				.stream()
				.anyMatch((mark) -> Words.in("awaiting", mark)))
			.flatMap((inner) -> new Clause(sentence, inner).subjects().stream())
			.filter((token) -> !token.isPronoun())
			.flatMap((token) -> actor(sentence, token).stream())
			.toList();
	}

	/** Whether one of these is the one who tells of it. */
	boolean tells(Match match, Circumstance circumstance, List<Participant> actors) {
		Sentence sentence = match.sentence();
		Token reporter = circumstance.reporter();
		if (reporter != null && match.actors().stream().anyMatch((token) -> Words.in("self", token))) {
			return true;
		}
		return reporter != null && new Clause(sentence, reporter).subjects()
			.stream()
			.flatMap((subject) -> actor(sentence, subject).stream())
			.anyMatch((teller) -> actors.stream().anyMatch((actor) -> actor.actorId().equals(teller.actorId())));
	}

	/** Whether who tells of it is of another country than all of these. */
	boolean strangersTell(Match match, List<Participant> actors) {
		Sentence sentence = match.sentence();
		return Stream
			.of(sentence.above(match.anchor(), "ccomp", "parataxis"), sentence.below(match.anchor(), "parataxis"))
			.flatMap(List::stream)
			.flatMap((verb) -> new Clause(sentence, verb).subjects().stream())
			.flatMap((subject) -> actor(sentence, subject).stream())
			.map(Participant::countryCode)
			.anyMatch((code) -> code != null && actors.stream()
				.noneMatch((actor) -> actor.countryCode() == null || code.equals(actor.countryCode())));
	}

	/** Where it happened, if the text says so with "in" or "at". */
	Optional<ReadPlace> place(Match match) {
		return match.sentence()
			.below(match.anchor(), "obl:in", "obl:at", "nmod:in", "nmod:at")
			.stream()
			.filter((token) -> token.entity().equals("LOCATION"))
			.findFirst()
			.map((token) -> place(match.sentence(), token));
	}

	private ReadPlace place(Sentence sentence, Token token) {
		int start = sentence.below(token, "compound")
			.stream()
			.filter((part) -> part.index() < token.index())
			.mapToInt(Token::start)
			.min()
			.orElse(token.start());
		String name = this.text.substring(start, token.end());
		String country = this.cast.actor(sentence, token).map(Participant::countryCode).orElse(null);
		return new ReadPlace(name, country, name, start, token.end());
	}

}
