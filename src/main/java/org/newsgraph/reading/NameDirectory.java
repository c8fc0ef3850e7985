package org.newsgraph.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Knows who and what goes by which name on which day. */
public interface NameDirectory {

	/**
	 * The actors that a name can stand for on a day.
	 * @param name as a text has it, without its article; upper and lower case as in the
	 * text
	 * @param on the day it was written; offices have other holders on other days
	 * @return the likeliest first; empty if the directory knows none
	 */
	List<Entry> named(String name, LocalDate on);

	/** How many words the longest name has that the directory knows. */
	int longestName();

	/**
	 * The other names by which people look for an actor: official and short names, its
	 * capital, its demonyms.
	 * @param id {@link ReadActor#id()}
	 * @return empty if the directory does not know the actor
	 */
	default List<String> aliases(String id) {
		return List.of();
	}

	/**
	 * The country or body with an id, under its usual name.
	 * @param id such as {@code country:KAZ}
	 * @return empty if the directory knows none
	 */
	default Optional<Entry> identified(String id) {
		return Optional.empty();
	}

	/**
	 * Who holds an office on a day.
	 * @param office lower case, as a text has it: "president", "foreign minister",
	 * "leader"
	 * @param of id of the country or body
	 * @param on the day
	 * @return empty if the directory knows none
	 */
	default Optional<Entry> holder(String office, String of, LocalDate on) {
		return Optional.empty();
	}

	/**
	 * An actor as the directory knows it under one of its names.
	 *
	 * @param id {@link ReadActor#id()}
	 * @param name the usual name
	 * @param kind what sort of actor
	 * @param countryCode ISO 3166-1 alpha-3
	 * @param sector the role it acts in, on that day
	 * @param institution for a name that means a body of a state, such as "the Kremlin"
	 * @param use how the name stands for it
	 */
	record Entry(String id, String name, ActorKind kind, @Nullable String countryCode, @Nullable Sector sector,
			@Nullable String institution, Use use) {
	}

	/** How a name stands for an actor. */
	enum Use {

		/** "Kazakhstan", "the Republic of Kazakhstan", "NATO", "Xi Jinping". */
		NAME,
		/** "Chinese", "a Kazakh". */
		DEMONYM,
		/** "Beijing": the state where it acts, a place where something happens there. */
		CAPITAL,
		/** "Shanghai", "Catalan": whose police or people somebody is, no actor itself. */
		PLACE,
		/** "the Kremlin", "Downing Street". */
		METONYM,
		/** "the Chinese leader", "Kazakhstan's president". */
		OFFICE

	}

}
