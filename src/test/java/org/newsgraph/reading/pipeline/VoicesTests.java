package org.newsgraph.reading.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.language.CoreNlpParser;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose words an event is told in. */
class VoicesTests {

	private static final Reader READER = RealReader.with(new CoreNlpParser(), RealDirectory.get());

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			Russia shelled Odesa on Friday. | ASSAULT | -
			Russia shelled Odesa on Friday, Ukraine said. | ASSAULT | Ukraine
			According to Ukraine, Russia shelled the port of Odesa. | ASSAULT | Ukraine
			Peru said that Chad attacked Togo on Friday. | ASSAULT | Peru
			Witnesses said that Chad attacked Togo on Friday. | ASSAULT | -
			Norway said that Peru claims that Chad attacked Togo. | ASSAULT | Peru
			Kazakhstan welcomed China’s plan, President Kassym-Jomart Tokayev said. | SUPPORT | Kassym-Jomart Tokayev
			Ukraine accused Russia of shelling the port of Odesa. | ACCUSE | -
			Peru condemned Chad on Friday and said that it wanted peace. | ACCUSE | -
			""")
	void anEventIsToldByTheTextOrInSomebodysWords(String text, String type, String speaker) {
		assertThat(read(text).events()).extracting((event) -> event.type() + " " + voice(event))
			.containsExactly(type + " " + speaker);
	}

	@Test
	void eachSentenceOfAQuotationIsTheSpeakersWords() {
		assertThat(read("""
				“Russia attacked Ukraine on Friday. It bombed Georgia the day before,” President Rudolf Elphberg of \
				Ruritania said.""").events()).hasSize(2).extracting(VoicesTests::voice).containsOnly("Rudolf Elphberg");
	}

	@Test
	void whoseWordsTheyAreIsOneOfTheActorsOfTheText() {
		Reading reading = read("Russian forces shelled the port of Odesa on Friday, Ukraine's Defence Ministry said.");
		assertThat(reading.events()).singleElement()
			.satisfies((event) -> assertThat(reading.actors()).extracting(ReadActor::id)
				.contains(Objects.requireNonNull(event.speaker()).actorId()));
	}

	private static String voice(ReadEvent event) {
		return (event.speaker() != null) ? event.speaker().name() : "-";
	}

	private static Reading read(String text) {
		return READER.read(new Manuscript(text, null, "News of the day", Instant.parse("2031-05-03T12:00:00Z"), null,
				null, List.of(), "en", Instant.parse("2031-05-03T12:00:00Z")));
	}

}
