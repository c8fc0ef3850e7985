package org.newsgraph.article;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SketchTests {

	private static final String STORY = IntStream.range(0, 60)
		.mapToObj((number) -> "w" + number)
		.collect(Collectors.joining(" "));

	@Test
	void aTextIsACopyOfItself() {
		assertThat(Sketch.of(STORY).isCopy(Sketch.of(STORY))).isTrue();
		assertThat(Sketch.of(STORY).likeness(Sketch.of(STORY))).isEqualTo(1);
	}

	@Test
	void likenessIsTheShareOfThePhrasesThatBothHave() {
		String other = STORY.replace(" w30 ", " another ");

		assertThat(Sketch.of(STORY).likeness(Sketch.of(other))).isEqualTo(53.0 / 61);
		assertThat(Sketch.of(other).likeness(Sketch.of(STORY))).isEqualTo(53.0 / 61);
	}

	@Test
	void caseMarksAndSpacingMakeNoOtherText() {
		String other = "  " + STORY.toUpperCase(Locale.ROOT).replace(" W7 ", ", \"W7\"\n— ") + "!";

		assertThat(Sketch.of(other).bands()).isEqualTo(Sketch.of(STORY).bands());
	}

	@Test
	void aPhraseThatComesAgainCountsOnce() {
		assertThat(Sketch.of(STORY + " x. " + STORY).likeness(Sketch.of(STORY))).isEqualTo(57.0 / 61);
	}

	@Test
	void aTextWithoutAWordIsLookedUpNowhere() {
		assertThat(Sketch.of("").bands()).isEmpty();
		assertThat(Sketch.of("— … !").bands()).isEmpty();
	}

}
