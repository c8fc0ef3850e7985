package org.newsgraph.reading.page;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The names of months in the languages of many newspapers, in full and shortened. */
final class MonthNames {

	private static final List<String> LANGUAGES = List.of("en-US", "en-GB", "de-DE", "de-AT", "fr-FR", "es-ES", "it-IT",
			"pt-PT", "pt-BR", "nl-NL", "sv-SE", "da-DK", "nb-NO", "pl-PL", "ru-RU", "uk-UA");

	private static final Map<String, Integer> NUMBERS = numbers();

	private MonthNames() {
	}

	/** Its number, or 0 if it is the name of none. */
	static int number(String name) {
		return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
	}

	/**
	 * What is one month here and another there is named after the language first told.
	 */
	private static Map<String, Integer> numbers() {
		Map<String, Integer> numbers = new HashMap<>();
		LANGUAGES.stream()
			.map(Locale::forLanguageTag)
			.forEach((language) -> Arrays.stream(Month.values())
				.forEach((month) -> names(month, language)
					.forEach((name) -> numbers.putIfAbsent(name, month.getValue()))));
		return Map.copyOf(numbers);
	}

	private static List<String> names(Month month, Locale language) {
		return Stream.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)
			.map((style) -> month.getDisplayName(style, language).replace(".", "").toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
	}

}
