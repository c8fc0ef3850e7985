package org.newsgraph.reading.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.ReadStatement;
import org.newsgraph.reading.issue.Agenda;
import org.newsgraph.reading.issue.IssueFinder;
import org.newsgraph.reading.language.CoreNlpParser;
import org.newsgraph.reading.language.Parser;
import org.newsgraph.reading.language.Sentence;
import org.newsgraph.reading.name.ActorFinder;
import org.newsgraph.reading.name.Cast;
import org.newsgraph.reading.time.DateReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever comes in, attribution goes on, and what it finds is in the text. */
class HostileAttributionTests {

	private static final LocalDate DAY = LocalDate.of(2023, 2, 26);

	private final Parser parser = new CoreNlpParser();

	private final ActorFinder actors = new ActorFinder(RealDirectory.get());

	private final IssueFinder issues = new IssueFinder();

	private final Attribution attribution = new Attribution(new DateReader());

	private List<ReadStatement> read(String text) {
		List<Sentence> sentences = this.parser.parse(text);
		Cast cast = this.actors.find(sentences, text, text, DAY);
		Agenda agenda = this.issues.find(sentences, text, text, cast, DAY);
		return this.attribution.attribute(text, sentences, cast, agenda, DAY);
	}

	static Stream<String> hostileTexts() {
		return Stream.of("", " ", "\n\n\n", ".", "...", "?!?!", "\"", "'", "''", "\"\"", "“", "”", "“”“”", "\"'\"'\"'",
				"—", ":", ": :", ",,,,", "(((((", "\u0000", "\uD83D\uDE00 \uD83D\uDE00", "\uD83D", "said", "Said.",
				"said:", "He said", "He said:", "He said: \"", "He said that", "\" he said", "\", he said, \"",
				", said", ", said Velin", "said said said said", "According to", "According to .",
				"according to according to", "X: ", ": X", "says Velin", ", says Velin", "\n\n\"\n\n\"\n\n\"",
				"\"\n\n\"He said\n\n\"", "ex-", "ex- said", "then- -elect", "-elect said", "the of the", "of of of",
				"Union of", "of the Alliance", "Alliance", "on the 24th", "Q5 2021", "in 2021-20", "May 99",
				"31 February 2023", "from Monday to", "Easter", "شارك العرب said", "a".repeat(20_000),
				"said ".repeat(400), "\"".repeat(501), "\" ".repeat(501), "“".repeat(300), "'a ".repeat(300));
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void findsOnlyWhatIsThere(String text) {
		assertThat(read(text)).allSatisfy((statement) -> {
			assertThat(text.substring(statement.start(), statement.end())).isEqualTo(statement.text());
			assertThat(statement.text()).isNotBlank();
		});
	}

	@Test
	void fiveHundredQuotationsInARowAreOneSpeakersAtMost() {
		String text = "Marta Velin spoke. " + "\"The gate is open tonight.\" ".repeat(500);
		assertThat(read(text)).hasSizeLessThanOrEqualTo(500);
	}

	@Test
	void anUnpairedMarkDoesNotSwallowTheArticle() {
		String text = "Marta Velin said: \"The gate is open.\n\n" + "The cranes stood still.\n\n".repeat(40)
				+ "Oskar Lindvall left.";
		assertThat(read(text)).allSatisfy((statement) -> assertThat(statement.text()).hasSizeLessThan(200));
	}

}
