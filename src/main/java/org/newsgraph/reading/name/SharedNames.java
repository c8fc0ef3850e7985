package org.newsgraph.reading.name;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.newsgraph.reading.language.Sentence;

/**
 * Leaves out names that bodies of many countries bear where the article does not say that
 * it means the one that the directory knows: "Congress" in the news of Peru, "the Social
 * Democrats" in those of Denmark.
 */
final class SharedNames {

	private final Roster roster;

	private final Set<String> countries;

	SharedNames(Roster roster, List<Sentence> sentences, List<List<NameSpot>> names) {
		this.roster = roster;
		this.countries = IntStream.range(0, sentences.size())
			.boxed()
			.flatMap((at) -> names.get(at).stream().filter((name) -> !isShared(sentences.get(at), name)))
			.map((name) -> roster.figure(name.figureId()).countryCode())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/** The names of a sentence without those that may be another's. */
	List<NameSpot> without(Sentence sentence, List<NameSpot> names) {
		return names.stream().filter((name) -> !isShared(sentence, name) || isMeant(name.figureId())).toList();
	}

	private boolean isMeant(String id) {
		return this.countries.contains(this.roster.figure(id).countryCode()) && !this.roster.hasNamesake(id);
	}

	private static boolean isShared(Sentence sentence, NameSpot name) {
		return Words.has("shared", Texts.of(sentence, name.from(), name.to()));
	}

}
