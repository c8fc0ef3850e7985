package org.newsgraph.reading.name;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.ActorKind;
import org.newsgraph.reading.NameDirectory;
import org.newsgraph.reading.NameDirectory.Entry;
import org.newsgraph.reading.Sector;

/**
 * Everybody of one article, by id; what is learnt of somebody late holds from the start.
 */
final class Roster {

	private static final String COUNTRY = "country:";

	private final NameDirectory directory;

	private final LocalDate writtenOn;

	private final Map<String, Figure> figures = new LinkedHashMap<>();

	private final Map<String, String> bySurname = new HashMap<>();

	private final Set<String> namesakes = new HashSet<>();

	Roster(NameDirectory directory, LocalDate writtenOn) {
		this.directory = directory;
		this.writtenOn = writtenOn;
	}

	List<Entry> named(String name) {
		return this.directory.named(name, this.writtenOn);
	}

	int longestName() {
		return this.directory.longestName();
	}

	Figure figure(String id) {
		Figure figure = this.figures.get(id);
		if (figure == null) {
			throw new IllegalArgumentException("Nobody of the article is " + id);
		}
		return figure;
	}

	boolean has(String id) {
		return this.figures.containsKey(id);
	}

	/** Takes a figure in, unless it is there. */
	String add(Figure figure) {
		this.figures.putIfAbsent(figure.id(), figure);
		return figure.id();
	}

	/** Notes that the article names another body of the same name. */
	void meetNamesake(Entry entry) {
		this.namesakes.add(entry.id());
	}

	boolean hasNamesake(String id) {
		return this.namesakes.contains(id);
	}

	String add(Entry entry) {
		return add(Figure.of(entry));
	}

	/** The country with this code, under its usual name. */
	Figure country(String code) {
		String id = COUNTRY + code;
		return this.directory.identified(id)
			.map(Figure::of)
			.orElseGet(() -> new Figure(id, code, ActorKind.COUNTRY, code, null, null, null, false, null));
	}

	/** Whose deed it is what a figure does. */
	Figure doer(Figure figure) {
		String whose = figure.actsFor();
		return (whose == null) ? figure
				: whose.startsWith(COUNTRY) ? country(whose.substring(COUNTRY.length())) : figure(whose);
	}

	Optional<Figure> holder(String office, String of) {
		return this.directory.holder(office, of, this.writtenOn).map(Figure::of);
	}

	/** A person by a full name; its surname stands for it in this article. */
	String person(String name) {
		String id = named(name).stream()
			.filter((entry) -> entry.kind() == ActorKind.PERSON)
			.findFirst()
			.map(Figure::of)
			.map(this::add)
			.orElseGet(() -> add(Figure.unknown("person", ActorKind.PERSON, name, null, null)));
		remember(name, id);
		return id;
	}

	private void remember(String name, String id) {
		String[] words = name.split(" ");
		if (words.length > 1) {
			this.bySurname.putIfAbsent(words[words.length - 1], id);
			if (figure(id).known()) {
				this.bySurname.putIfAbsent(words[0], id);
			}
		}
	}

	/** Another word that stands for a person in this article: "Bob" Smith. */
	void call(String id, String name) {
		this.bySurname.putIfAbsent(name, id);
	}

	/** Who of the article has this surname. */
	@Nullable String surnamed(String surname) {
		return this.bySurname.get(surname);
	}

	/** The only body of the article, so far, whose name or other name ends so. */
	@Nullable String endingIn(String word) {
		List<String> bodies = this.figures.values()
			.stream()
			.filter((figure) -> figure.kind() == ActorKind.ORGANIZATION)
			.filter((figure) -> figure.name().endsWith(" " + word)
					|| this.directory.aliases(figure.id()).stream().anyMatch((alias) -> alias.endsWith(" " + word)))
			.map(Figure::id)
			.toList();
		return (bodies.size() == 1) ? bodies.getFirst() : null;
	}

	/** Notes what the text says of a person's post. */
	void appoint(String id, @Nullable String countryCode, @Nullable Sector sector, @Nullable String office) {
		this.figures.computeIfPresent(id, (key, figure) -> figure.inOffice(countryCode, sector, office));
	}

}
