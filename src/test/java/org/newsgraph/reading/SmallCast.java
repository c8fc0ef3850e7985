package org.newsgraph.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.language.Token;
import org.newsgraph.reading.name.Cast;

/**
 * A cast for tests: it knows the names it is given, wherever they stand word for word,
 * the longest first, and nothing else.
 */
public final class SmallCast implements Cast {

	private final Map<String, Player> players = new HashMap<>();

	private final Map<String, Participant> found = new HashMap<>();

	private final Map<String, ReadActor> actors = new LinkedHashMap<>();

	/** Casts the players that a text names. */
	public SmallCast(List<Sentence> sentences, String text, List<Player> players) {
		for (Player player : players) {
			player.names().forEach((name) -> this.players.put(name, player));
		}
		List<String> names = this.players.keySet()
			.stream()
			.sorted(Comparator.comparing((String name) -> name.length()).reversed())
			.toList();
		sentences.forEach((sentence) -> cast(sentence, text, names));
	}

	@Override
	public Optional<Participant> actor(Sentence sentence, Token head) {
		return speaker(sentence, head).map((speaker) -> {
			boolean body = speaker.kind() == ActorKind.ORGANIZATION && speaker.sector() == Sector.GOV;
			return body ? new Participant("country:" + speaker.countryCode(), "the state", ActorKind.COUNTRY,
					speaker.countryCode(), Sector.GOV, speaker.name(), speaker.exact(), speaker.start(), speaker.end())
					: speaker;
		});
	}

	@Override
	public Optional<Participant> speaker(Sentence sentence, Token head) {
		return Optional.ofNullable(this.found.get(sentence.index() + "/" + head.index()));
	}

	@Override
	public List<ReadActor> actors() {
		return List.copyOf(this.actors.values());
	}

	private void cast(Sentence sentence, String text, List<String> names) {
		for (String name : names) {
			List<String> words = List.of(name.replace("'s", " 's").split(" +"));
			for (int i = 0; i + words.size() <= sentence.tokens().size(); i++) {
				List<Token> tokens = sentence.tokens().subList(i, i + words.size());
				boolean free = tokens.stream()
					.noneMatch((token) -> this.found.containsKey(sentence.index() + "/" + token.index()));
				if (free && tokens.stream().map(Token::text).toList().equals(words)) {
					add(sentence, tokens, text, this.players.get(name));
				}
			}
		}
	}

	private void add(Sentence sentence, List<Token> tokens, String text, Player player) {
		int start = tokens.getFirst().start();
		int end = tokens.getLast().end();
		Participant participant = new Participant(player.id(), player.name(), player.kind(), player.code(),
				player.sector(), null, text.substring(start, end), start, end);
		tokens.forEach((token) -> this.found.put(sentence.index() + "/" + token.index(), participant));
		ReadActor old = this.actors.get(player.id());
		List<Mention> mentions = new ArrayList<>((old != null) ? old.mentions() : List.of());
		mentions.add(Mention.of(text, start, end));
		this.actors.put(player.id(), new ReadActor(player.id(), player.name(), player.kind(), player.code(),
				player.sector(), null, null, true, mentions));
	}

	/**
	 * Somebody who may take part.
	 *
	 * @param id of the actor
	 * @param name its usual name
	 * @param kind what sort of actor
	 * @param code of its country
	 * @param sector its role
	 * @param names all forms, upper and lower case as in the text
	 */
	public record Player(String id, String name, ActorKind kind, @Nullable String code, @Nullable Sector sector,
			List<String> names) {

		/** A country by its names, demonyms and capital. */
		public static Player country(String code, String... names) {
			return new Player("country:" + code, names[0], ActorKind.COUNTRY, code, null, List.of(names));
		}

		/** A body, of a state if it has a code. */
		public static Player body(String id, @Nullable String code, Sector sector, String... names) {
			return new Player("organization:" + id, names[0], ActorKind.ORGANIZATION, code, sector, List.of(names));
		}

		/** A person. */
		public static Player person(String id, @Nullable String code, @Nullable Sector sector, String... names) {
			return new Player("person:" + id, names[0], ActorKind.PERSON, code, sector, List.of(names));
		}

	}

}
