package org.newsgraph.reading.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.newsgraph.reading.Manuscript;
import org.newsgraph.reading.ReadingWarning;
import org.newsgraph.reading.ReadingWarning.Code;
import org.newsgraph.reading.UnreadableException;
import org.newsgraph.reading.UnreadableException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Nothing that can be handed in harms the one who reads it. */
class HostileInputTests {

	private static final String BODY = "The ministry said that the harbour stays open.";

	private final Cleaner cleaner = new Cleaner();

	@ParameterizedTest
	@MethodSource("unreadable")
	void whatIsNoArticleIsRefusedWithItsReason(Reason reason, @Nullable String text, @Nullable String html) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> clean(text, html))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

	static Stream<Arguments> unreadable() {
		return Stream.of(arguments(Reason.AMBIGUOUS, null, null), arguments(Reason.AMBIGUOUS, BODY, "<p>" + BODY),
				arguments(Reason.EMPTY, "", null), arguments(Reason.EMPTY, " \r\n\t\u200B\uFEFF\u0000", null),
				arguments(Reason.EMPTY, null, "<html><body><script>var a = 1</script></body></html>"),
				arguments(Reason.TOO_LARGE, "a".repeat(1_000_001), null),
				arguments(Reason.TOO_LARGE, "щ".repeat(600_000), null),
				arguments(Reason.NOT_TEXT, "\uFFFDPNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000", null),
				arguments(Reason.NOT_TEXT, "%PDF-1.7 1 0 obj", null),
				arguments(Reason.NOT_TEXT, "T\u0000h\u0000e\u0000 \u0000c\u0000a\u0000t\u0000", null),
				arguments(Reason.NOT_TEXT, "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD some words", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The ministry\u0000 said so.|The ministry said so.|true
			The ministry\u0092s word.|The ministry’s word.|true
			The ministryâ€™s word.|The ministry’s word.|true
			Half \uD83D a pair.|Half \uFFFD a pair.|true
			Right \u202Eto left.|Right to left.|true
			Zero\u200Bwidth stays hidden.|Zerowidth stays hidden.|false
			The 'CAFÉ” of Zürich is open.|The 'CAFÉ” of Zürich is open.|false
			The cafe\u0301 is open.|The cafe\u0301 is open.|false
			A family 👨\u200D👩 came by.|A family 👨\u200D👩 came by.|false
			""")
	void charactersThatNoTextHasAreMended(String given, String clean, boolean warned) {
		CleanPage page = clean(given, null);
		assertThat(page.text()).isEqualTo(clean);
		assertThat(codes(page).contains(Code.REPAIRED_CHARACTERS)).isEqualTo(warned);
	}

	@Test
	void lineEndsOfEveryKindPartParagraphs() {
		assertThat(clean("One is here.\r\n\r\nTwo is here.\u2029Three is here.", null).text())
			.isEqualTo("One is here.\n\nTwo is here.\n\nThree is here.");
	}

	@ParameterizedTest
	@MethodSource("heavy")
	void aMegabyteOfAnythingIsDoneWithSoon(@Nullable String text, @Nullable String html) {
		assertTimeout(Duration.ofSeconds(60), () -> {
			try {
				clean(text, html);
			}
			catch (UnreadableException ex) {
				assertThat(ex.reason()).isEqualTo(Reason.EMPTY);
			}
		});
	}

	static Stream<Arguments> heavy() {
		return Stream.of(arguments("<".repeat(990_000), null), arguments(null, "<".repeat(990_000)),
				arguments(null, "<div>".repeat(190_000)), arguments(null, "<p>a,b".repeat(160_000)),
				arguments(null, "<div>a<p>b</div>".repeat(60_000)), arguments(null, "<a>".repeat(300_000) + BODY),
				arguments(null, "<b><p>".repeat(20_000) + BODY), arguments("a".repeat(990_000), null),
				arguments("H".repeat(90_000) + "\n\n" + BODY, null), arguments("word ".repeat(190_000), null),
				arguments("a\n".repeat(490_000), null), arguments("News Feed\n".repeat(95_000), null),
				arguments("It is.\nNews Feed\n".repeat(55_000), null),
				arguments((BODY + "\nNews Feed\n").repeat(17_000), null), arguments("Xa ".repeat(330_000), null),
				arguments(null, "<script type='application/ld+json'>" + "[".repeat(900_000) + "</script><p>" + BODY));
	}

	private CleanPage clean(@Nullable String text, @Nullable String html) {
		return this.cleaner.clean(new Manuscript(text, html, null, null, null, null, List.of(), null,
				Instant.parse("2023-03-01T12:00:00Z")));
	}

	private static List<Code> codes(CleanPage page) {
		return page.warnings().stream().map(ReadingWarning::code).toList();
	}

}
