package org.newsgraph.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.graph.NewsgraphTest;
import org.newsgraph.ingest.Submission;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.Mention;
import org.newsgraph.reading.Participant;
import org.newsgraph.reading.Passage;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.Reading;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For every fact of every article of the corpus, the text holds the words that prove it.
 */
@NewsgraphTest
class DemonstrationReadingTests {

	@Autowired
	private Reader reader;

	static List<Submission> articles() {
		return Corpus.articles();
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("articles")
	void everyPassageAndMentionStandsWhereItSays(Submission article) {
		Reading reading = this.reader.read(new Manuscript(article.text(), null, article.headline(),
				article.publishedAt(), null, article.url(), List.of(), null, Instant.parse("2026-01-01T00:00:00Z")));
		assertThat(reading.language()).isEqualTo("en");
		assertThat(stretches(reading))
			.allSatisfy((stretch) -> assertThat(reading.text().substring(stretch.start(), stretch.end()))
				.isEqualTo(stretch.exact()));
	}

	private static Stream<Mention> stretches(Reading reading) {
		Stream<Mention> passages = Stream
			.concat(reading.events().stream().map((event) -> event.passage()),
					reading.statements().stream().map((statement) -> statement.passage()))
			.map(DemonstrationReadingTests::mention);
		Stream<Mention> sides = Stream
			.concat(reading.events()
				.stream()
				.flatMap((event) -> Stream.concat(event.actors().stream(), event.recipients().stream())),
					reading.statements()
						.stream()
						.flatMap((statement) -> Stream.of(statement.speaker(), statement.onBehalfOf())
							.flatMap(Stream::ofNullable)))
			.map(DemonstrationReadingTests::mention);
		Stream<Mention> mentions = Stream.concat(
				reading.actors().stream().flatMap((actor) -> actor.mentions().stream()),
				reading.issues().stream().flatMap((issue) -> issue.mentions().stream()));
		Stream<Mention> words = reading.statements()
			.stream()
			.map((statement) -> new Mention(statement.text(), statement.start(), statement.end()));
		return Stream.of(passages, sides, mentions, words).flatMap((some) -> some);
	}

	private static Mention mention(Passage passage) {
		return new Mention(passage.exact(), passage.start(), passage.end());
	}

	private static Mention mention(Participant participant) {
		return new Mention(participant.exact(), participant.start(), participant.end());
	}

}
