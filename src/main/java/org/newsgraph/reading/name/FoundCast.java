package org.newsgraph.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.NameDirectory.Use;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.Sector;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;

/** The cast as it is put together, word by word. */
final class FoundCast implements Cast {

	private final Roster roster;

	private final String text;

	private final Map<Integer, Naming> byStart = new TreeMap<>();

	private final Map<Integer, Naming> byWord = new HashMap<>();

	private final Map<Integer, Sector> roleByWord = new HashMap<>();

	private final Set<Integer> peopled = new HashSet<>();

	FoundCast(Roster roster, String text) {
		this.roster = roster;
		this.text = text;
	}

	/** Takes a naming in; a word that stands for somebody already goes on doing so. */
	void add(Heads heads) {
		Naming naming = heads.naming();
		this.peopled.add(naming.sentence().index());
		List<Token> tokens = naming.sentence().tokens();
		for (int i = heads.from(); i < heads.to(); i++) {
			this.byWord.putIfAbsent(tokens.get(i).start(), naming);
		}
		this.byStart.putIfAbsent(tokens.get(heads.from()).start(), naming);
	}

	/** Keeps the role of people who are nobody's, as far as the article says. */
	void leave(Sentence sentence, RolePhrase phrase) {
		if (phrase.role().kind() != Role.Kind.COMMON) {
			for (int i = phrase.headFrom(); i < phrase.headTo(); i++) {
				this.roleByWord.putIfAbsent(sentence.tokens().get(i).start(), phrase.sector());
			}
		}
	}

	@Nullable Naming naming(Token head) {
		return this.byWord.get(head.start());
	}

	@Override
	public Optional<Participant> actor(Sentence sentence, Token head) {
		return named(sentence, head).map((naming) -> participant(sentence, head, naming, true));
	}

	@Override
	public Optional<Participant> speaker(Sentence sentence, Token head) {
		return named(sentence, head).map((naming) -> participant(sentence, head, naming, false));
	}

	private Optional<Naming> named(Sentence sentence, Token head) {
		return Optional.ofNullable(naming(head))
			.filter((naming) -> !isOwnerOnly(sentence, head) && !isAbroad(sentence, head, naming));
	}

	/**
	 * "Serbs in Kosovo", "Kosovo's Serbs", "Serbs living abroad", "ethnic Serbs": not the
	 * state of Serbia.
	 */
	private boolean isAbroad(Sentence sentence, Token head, Naming naming) {
		if (naming.use() != Use.DEMONYM || !head.tag().matches("NNP?S")) {
			return false;
		}
		String country = this.roster.figure(naming.figureId()).countryCode();
		return sentence.below(head, "nmod:poss", "compound", "amod")
			.stream()
			.anyMatch((word) -> Words.has("ethnic", word.lemma()) || isOfAnother(word, country))
				|| sentence.below(head, "nmod:in", "nmod:across", "nmod:throughout", "advmod", "acl")
					.stream()
					.anyMatch((word) -> Words.has("foreign parts", word.lemma())
							|| word.isName() && !isOf(word, country));
	}

	private boolean isOf(Token place, @Nullable String country) {
		Naming naming = naming(place);
		return naming != null && Objects.equals(this.roster.figure(naming.figureId()).countryCode(), country);
	}

	private boolean isOfAnother(Token word, @Nullable String country) {
		Naming naming = naming(word);
		String other = (naming != null) ? this.roster.figure(naming.figureId()).countryCode() : null;
		return other != null && !other.equals(country);
	}

	/** "Zenda's rival said": the parser takes whose rival it is for who said it. */
	private static boolean isOwnerOnly(Sentence sentence, Token head) {
		return !sentence.above(head, "nsubj", "nsubj:pass", "obj", "iobj").isEmpty()
				&& sentence.below(head, "case").stream().anyMatch((word) -> word.tag().equals("POS"));
	}

	@Override
	public Optional<Sector> role(Sentence sentence, Token head) {
		return actor(sentence, head).map(Participant::sector)
			.or(() -> Optional.ofNullable(this.roleByWord.get(head.start())));
	}

	@Override
	public boolean isPlace(Sentence sentence, Token head) {
		Naming naming = naming(head);
		return naming != null && Places.isPlace(naming, sentence, head);
	}

	@Override
	public boolean isPeopled(Sentence sentence) {
		return this.peopled.contains(sentence.index());
	}

	@Override
	public List<ReadActor> actors() {
		Map<String, List<Naming>> byFigure = new LinkedHashMap<>();
		this.byStart.values()
			.stream()
			.filter((naming) -> naming.use() != Use.CAPITAL || !Places.isPlace(naming))
			.sorted(Comparator.comparingInt(Naming::start))
			.forEach((naming) -> byFigure.computeIfAbsent(naming.figureId(), (added) -> new ArrayList<>()).add(naming));
		return byFigure.entrySet().stream().map((entry) -> actor(entry.getKey(), entry.getValue())).toList();
	}

	private ReadActor actor(String id, List<Naming> namings) {
		Figure figure = this.roster.figure(id);
		List<Mention> mentions = namings.stream()
			.map((naming) -> Mention.of(this.text, naming.start(), naming.end()))
			.distinct()
			.toList();
		return new ReadActor(figure.publicId(), figure.name(), figure.kind(), figure.countryCode(), figure.sector(),
				figure.institution(), figure.office(), figure.known(), mentions);
	}

	/** Where a capital acts, the government does. */
	private static @Nullable Sector sector(Naming naming, Figure figure) {
		boolean government = naming.use() == Use.CAPITAL && figure.kind() == ActorKind.COUNTRY
				&& !Places.isPlace(naming);
		return government ? Sector.GOV : figure.sector();
	}

	private Participant participant(Sentence sentence, Token head, Naming naming, boolean acting) {
		Participant whole = participant(naming, acting);
		boolean people = Citizens.are(sentence, head) || !acting && Citizens.speak(sentence, head);
		return (naming.use() == Use.DEMONYM && people) ? Citizens.of(whole) : whole;
	}

	private Participant participant(Naming naming, boolean acting) {
		Figure figure = this.roster.figure(naming.figureId());
		String exact = this.text.substring(naming.start(), naming.end());
		Figure actor = acting ? this.roster.doer(figure) : figure;
		return new Participant(actor.publicId(), actor.name(), actor.kind(), actor.countryCode(),
				sector(naming, figure), figure.institution(), exact, naming.start(), naming.end());
	}

}
