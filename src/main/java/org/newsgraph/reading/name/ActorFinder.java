package org.newsgraph.reading.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.language.Sentence;
import org.springframework.stereotype.Component;

/**
 * Finds the actors of an article: by name, by demonym, capital or seat, by the body or
 * the office that is theirs, and by the words that only refer back to them. Safe for use
 * by many threads.
 */
@Component
public class ActorFinder {

	private final NameDirectory directory;

	public ActorFinder(NameDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Finds everybody in an article.
	 * @param sentences of the body, in order
	 * @param text the body that their offsets count in
	 * @param headline the headline, if there is one
	 * @param writtenOn the day it was written: offices have other holders on other days
	 * @return who takes part, and which words stand for whom
	 */
	public Cast find(List<Sentence> sentences, String text, @Nullable String headline, LocalDate writtenOn) {
		Roster roster = new Roster(this.directory, writtenOn);
		List<NameFinder> finders = sentences.stream().map((sentence) -> new NameFinder(roster, sentence)).toList();
		finders.forEach(NameFinder::meetPersons);
		FoundCast cast = new FoundCast(roster, text);
		BackReferences references = new BackReferences(roster, cast, lead(roster, headline));
		List<List<NameSpot>> names = meant(roster, sentences, finders.stream().map(NameFinder::spots).toList());
		List<List<RolePhrase>> nobodys = new ArrayList<>();
		for (int i = 0; i < sentences.size(); i++) {
			Phrases phrases = new Phrases(roster, sentences.get(i), names.get(i));
			List<Heads> namings = phrases.namings();
			namings.forEach(cast::add);
			List<RolePhrase> open = phrases.open();
			for (RolePhrase phrase : open) {
				cast.leave(sentences.get(i), phrase);
			}
			references.read(sentences.get(i), namings, open);
			nobodys.add(open);
		}
		Locals locals = new Locals(roster, cast, sentences, names);
		for (int i = 0; i < sentences.size(); i++) {
			for (RolePhrase phrase : nobodys.get(i)) {
				locals.settle(sentences.get(i), names.get(i), phrase);
			}
		}
		return cast;
	}

	private static List<List<NameSpot>> meant(Roster roster, List<Sentence> sentences, List<List<NameSpot>> names) {
		SharedNames shared = new SharedNames(roster, sentences, names);
		return IntStream.range(0, sentences.size())
			.mapToObj((at) -> shared.without(sentences.get(at), names.get(at)))
			.toList();
	}

	private static @Nullable String lead(Roster roster, @Nullable String headline) {
		if (headline == null) {
			return null;
		}
		return Arrays.stream(headline.split("[^\\p{L}.]+"))
			.filter((word) -> !word.isEmpty())
			.flatMap((word) -> roster.named(word).stream())
			.filter((entry) -> entry.kind() == ActorKind.COUNTRY)
			.map(NameDirectory.Entry::id)
			.findFirst()
			.orElse(null);
	}

}
