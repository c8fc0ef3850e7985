package org.newsgraph.reading.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.newsgraph.actor.RealDirectory;
import org.newsgraph.reading.EventType;
import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.ReadActor;
import org.newsgraph.reading.ReadEvent;
import org.newsgraph.reading.Reader;
import org.newsgraph.reading.Reading;
import org.newsgraph.reading.ReadingWarning;
import org.newsgraph.reading.ReadingWarning.Code;
import org.newsgraph.reading.language.CoreNlpParser;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the text is like: it is read as far as it can be, and the rest is named. */
class StrangeTextTests {

	private static final String NEWS = "Kazakhstan welcomed China's peace plan on Friday, its foreign ministry said.";

	private static final Reader READER = RealReader.with(new CoreNlpParser(), RealDirectory.get());

	@Test
	void aPlainTextIsReadWithoutAWarning() {
		assertThat(codes(read(NEWS))).doesNotContain(Code.CUT_SENTENCE, Code.CUT_TEXT, Code.SKIPPED_WORDS);
	}

	@Test
	void aSentenceOfTwoHundredWordsIsReadInParts() {
		String sentence = "Germany condemned the attack"
				+ "; the ministers met in the town hall for a long evening".repeat(18) + "; France condemned Iran.";
		Reading reading = read(sentence + "\n\n" + NEWS);
		assertThat(codes(reading)).contains(Code.CUT_SENTENCE);
		assertThat(names(reading)).contains("Germany", "France", "Iran", "Kazakhstan", "China");
		assertThat(actorsOfEvents(reading)).contains("France");
		holds(reading);
	}

	@Test
	void aTableAndAListOfNamesAreReadInParts() {
		String table = IntStream.range(0, 60)
			.mapToObj((row) -> "Norway | " + row + " | " + row * 7 + " | tonnes")
			.collect(Collectors.joining("\n"));
		String list = IntStream.range(0, 300).mapToObj((at) -> "Peru, Chile").collect(Collectors.joining(", "));
		Reading reading = read(NEWS + "\n\n" + table + "\n\n" + list + "\n\n" + NEWS.replace("Kazakhstan", "Egypt"));
		assertThat(codes(reading)).contains(Code.CUT_SENTENCE);
		assertThat(names(reading)).contains("Kazakhstan", "Norway", "Peru", "Egypt");
		assertThat(reading.events()).extracting(ReadEvent::type).contains(EventType.SUPPORT);
		holds(reading);
	}

	@Test
	void aCorrectionIsKeptButNotReadAsNews() {
		String notice = "Correction: An earlier version of this article said that Sudan supports Egypt. It does not.";
		Reading reading = read(NEWS + "\n\n" + notice + "\n\n" + NEWS.replace("Kazakhstan", "Egypt"));
		assertThat(reading.text()).contains(notice);
		assertThat(names(reading)).contains("Kazakhstan", "Egypt").doesNotContain("Sudan");
		assertThat(reading.events()).isNotEmpty();
		holds(reading);
	}

	@Test
	void aMegabyteOfOneWordIsSkippedAndTheRestRead() {
		Reading reading = read(NEWS + "\n\n" + "a".repeat(990_000) + "\n\n" + NEWS.replace("Kazakhstan", "Egypt"));
		assertThat(codes(reading)).contains(Code.SKIPPED_WORDS).doesNotContain(Code.CUT_TEXT);
		assertThat(reading.text()).hasSizeGreaterThan(990_000);
		assertThat(names(reading)).contains("Kazakhstan", "Egypt");
		holds(reading);
	}

	@Test
	void nothingButOneLongWordIsKeptAndHoldsNoFacts() {
		Reading reading = read("“" + "never—A B".repeat(80).replace(" ", "") + ".” — Anna Berg " + "b".repeat(600));
		assertThat(codes(reading)).contains(Code.SKIPPED_WORDS);
		assertThat(reading.events()).isEmpty();
		holds(reading);
	}

	@Test
	void aHundredThousandShortSentencesAreReadFromTheBeginning() {
		Reading reading = read(NEWS + "\n\n" + "He ran. ".repeat(100_000));
		assertThat(codes(reading)).contains(Code.CUT_TEXT);
		assertThat(reading.text()).hasSizeGreaterThan(700_000);
		assertThat(names(reading)).contains("Kazakhstan", "China");
		holds(reading);
	}

	@Test
	void quotesInQuotesWithoutEndAreRead() {
		Reading reading = read("“Mali said ".repeat(2_000) + "no" + "”".repeat(2_000) + ".\n\n" + NEWS);
		assertThat(names(reading)).contains("Mali", "Kazakhstan");
		holds(reading);
		holds(read("(\"[{'".repeat(120).replaceAll("(.{50})", "$1 ") + "\n\n" + NEWS));
	}

	@Test
	void whatNobodySeesIsNoObstacle() {
		Reading reading = read(
				"Kazakh\u200Bstan wel\u00ADcomed\u0007 China\u2019s\u202F peace\u0000 plan \u202Eon\u202C Friday.");
		assertThat(codes(reading)).contains(Code.REPAIRED_CHARACTERS);
		assertThat(names(reading)).contains("Kazakhstan", "China");
		assertThat(reading.events()).extracting(ReadEvent::type).contains(EventType.SUPPORT);
		holds(reading);
	}

	private static Reading read(String text) {
		return READER.read(new Manuscript(text, null, "A strange text", Instant.parse("2024-05-03T12:00:00Z"), null,
				null, List.of(), "en", Instant.parse("2024-05-03T12:00:00Z")));
	}

	private static List<Code> codes(Reading reading) {
		return reading.warnings().stream().map(ReadingWarning::code).toList();
	}

	private static List<String> names(Reading reading) {
		return reading.actors().stream().map(ReadActor::name).toList();
	}

	private static List<String> actorsOfEvents(Reading reading) {
		return reading.events()
			.stream()
			.flatMap((event) -> event.actors().stream())
			.map((actor) -> actor.name())
			.distinct()
			.toList();
	}

	/** Every proof stands where it says. */
	private static void holds(Reading reading) {
		assertThat(reading.events())
			.allSatisfy((event) -> assertThat(reading.text().substring(event.passage().start(), event.passage().end()))
				.isEqualTo(event.passage().exact()));
		assertThat(reading.statements())
			.allSatisfy((statement) -> assertThat(reading.text().substring(statement.start(), statement.end()))
				.isEqualTo(statement.text()));
		assertThat(reading.actors()).allSatisfy((actor) -> assertThat(actor.mentions())
			.allSatisfy((mention) -> assertThat(reading.text().substring(mention.start(), mention.end()))
				.isEqualTo(mention.exact())));
	}

}
