package org.newsgraph.reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionNoticeTests {

	private static final String NEWS = "Ruritania opened its harbour to the ships of all neighbours on Monday.";

	@ParameterizedTest
	@ValueSource(strings = { "CORRECTION (Feb. 3): The minister is 54.",
			"Correction, Feb. 3, 2023: The minister is 54.", "Correction: The minister is 54.",
			"Clarification: The minister spoke for her party.", "Corrections and clarifications: The minister is 54.",
			"Correction to this story: The minister is 54.",
			"This article was amended on 3 May because it gave the wrong sum.",
			"This story has been corrected to show that the vote was on Monday.",
			"An earlier version of this article gave the wrong sum.", "The original headline on this story was wrong.",
			"An earlier version incorrectly gave the sum as nine crowns.",
			"Editor's note: A previous version of this story gave the wrong sum." })
	void aNoticeIsKnownByItsWords(String paragraph) {
		assertThat(CorrectionNotice.findIn(paragraph)).contains(paragraph);
		assertThat(CorrectionNotice.blanked(paragraph)).isBlank().hasSameSizeAs(paragraph);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The correction of the border took ten years.",
			"The ministry corrected its figures: growth was 2 percent.",
			"Corrections officers in the high-security prison of Zenda went on strike.",
			"Correction-fluid makers fear for their market.", "The minister gave an earlier version of the story." })
	void newsOfACorrectionIsNoNotice(String paragraph) {
		assertThat(CorrectionNotice.findIn(paragraph)).isEmpty();
		assertThat(CorrectionNotice.blanked(paragraph)).isEqualTo(paragraph);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Correction: An earlier version of this article named Grusinia. It should have named Zenda.",
					"An earlier version of this article named Grusinia. It should have named Zenda.",
					"The judge is no minister, as an earlier version of this article had it." })
	void aNoticeRunsFromItsSentenceToTheEndOfItsParagraph(String notice) {
		String paragraph = NEWS + " " + notice;
		assertThat(CorrectionNotice.findIn(paragraph)).contains(notice);
		assertThat(CorrectionNotice.blanked(paragraph).strip()).isEqualTo(NEWS);
	}

	@Test
	void whatStandsBelowTheHeadingOfANoticeIsPartOfIt() {
		String text = NEWS + "\n\nCorrection\n\nThe harbour is not open to ships of Grusinia.\n\n" + NEWS;
		assertThat(CorrectionNotice.blanked(text)).hasSameSizeAs(text)
			.startsWith(NEWS)
			.endsWith(NEWS)
			.doesNotContain("Grusinia");
	}

}
