package org.newsgraph.reading.name;

import java.util.Arrays;
import java.util.Locale;

import org.newsgraph.reading.ReadActor;

/** The usual name of a state of which only the code is at hand. */
public final class StateName {

	private StateName() {
	}

	/**
	 * The name of a state.
	 * @param code ISO 3166-1 alpha-3
	 * @param cast who takes part; the name used there comes first
	 * @return the usual English name, or the code if it is unknown
	 */
	public static String of(String code, Cast cast) {
		return cast.actors()
			.stream()
			.filter((actor) -> actor.id().equals("country:" + code))
			.map(ReadActor::name)
			.findFirst()
			.orElseGet(() -> of(code));
	}

	private static String of(String code) {
		return Arrays.stream(Locale.getISOCountries())
			.map((alpha2) -> Locale.of("", alpha2))
			.filter((locale) -> locale.getISO3Country().equals(code))
			.map((locale) -> locale.getDisplayCountry(Locale.ENGLISH))
			.findFirst()
			.orElse(code);
	}

}
