package org.newsgraph.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FirstLineTests {

	private static final String TEXT = "The harbour of Strelsau was closed on Monday.";

	@Test
	void theParagraphBelowAShortHeadlineIsNoPartOfIt() {
		assertThat(FirstLine.of("Storm\n\n" + TEXT)).isEqualTo("Storm");
		assertThat(FirstLine.of("The lamps are low,\nthe tide is at the door.")).isEqualTo("The lamps are low,");
		assertThat(FirstLine.of(TEXT)).isEqualTo(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "STRELSAU, Feb. 24 (Courier)", "STRELSAU, Ruritania", "Strelsau (Courier)",
			"ST. ANTON, Feb. 24" })
	void aDatelineAloneIsNoHeadline(String dateline) {
		assertThat(FirstLine.of(dateline + "\n\n" + TEXT)).isEqualTo(dateline + " – " + TEXT);
		assertThat(FirstLine.of(dateline)).isEqualTo(dateline);
	}

	@Test
	void aLongLineIsCutBetweenWords() {
		assertThat(FirstLine.of(TEXT.replace(".", "") + " after a storm that nobody there had seen the like of."))
			.isEqualTo("The harbour of Strelsau was closed on Monday after a storm that nobody there had…");
		assertThat(FirstLine.of("z".repeat(90))).isEqualTo("z".repeat(80) + "…");
	}

}
