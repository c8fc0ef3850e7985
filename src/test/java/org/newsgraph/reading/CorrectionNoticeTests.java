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
	@ValueSource(strings = { "(Corrects age of the judge in paragraph 4)", "[Corrects to say harbour, not airport]",
			"(Corrects second paragraph (of five) to say that Zenda opened it)", "(Refiles to fix the dateline)",
			"(Refiles with dropped word in headline)", "(Clarifies in paragraph 2 who opened the harbour)",
			"(This May 3 story has been corrected to change the sum in paragraph 2)",
			"(This version of the story has been corrected to add the judge)",
			"This story corrects the spelling of the judge's name in paragraph 4.",
			"This story corrects that the harbour was opened on Monday, not Tuesday.",
			"This version CORRECTS the harbour to Zenda.", "This version CORRECTS: The harbour is in Zenda.",
			"Due to an editing error, a previous version of this article said that the airport was opened.",
			"Because of an editing error, an article about the harbour gave the wrong sum.",
			"An earlier version of this article misstated the sum.",
			"Correction appended: The harbour was opened on Monday.",
			"Correction appended May 3: The harbour was opened on Monday." })
	void theStandingWordsOfAgenciesAndNewspapersAreKnown(String paragraph) {
		assertThat(CorrectionNotice.findIn(paragraph)).contains(paragraph);
		assertThat(CorrectionNotice.blanked(paragraph)).isBlank().hasSameSizeAs(paragraph);
	}

	@ParameterizedTest
	@ValueSource(strings = { "(Corrects name of the harbour)", "[Refiles to add the byline]",
			"(This 3 May 2024 story has been corrected to remove a sentence)" })
	void aNoticeInBracketsEndsWithThem(String notice) {
		String paragraph = notice + " " + NEWS;
		assertThat(CorrectionNotice.findIn(paragraph)).contains(notice);
		assertThat(CorrectionNotice.blanked(paragraph).strip()).isEqualTo(NEWS);
	}

	@Test
	void aNoticeBehindBracketsDoesNotEndWithThem() {
		String paragraph = "(Zenda) An earlier version of this article named Grusinia.";
		assertThat(CorrectionNotice.findIn(paragraph)).contains(paragraph);
	}

	@Test
	void theNewsBelowTheWordThatACorrectionIsAppendedIsNews() {
		String text = "Correction appended\n\n" + NEWS;
		assertThat(CorrectionNotice.blanked(text)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The correction of the border took ten years.",
			"The ministry corrected its figures: growth was 2 percent.",
			"Corrections officers in the high-security prison of Zenda went on strike.",
			"Correction-fluid makers fear for their market.", "The minister gave an earlier version of the story.",
			"The ministry corrects a law that named the wrong harbour.",
			"This version corrects the imbalance between the two states, the minister said.",
			"This story corrects that impression, the historian said.",
			"This story corrects a common belief, the historian said.",
			"The minister said that this report corrects the figures of last year.",
			"Due to an editing error, the ministry published two laws.",
			"The firm (refiles for bankruptcy) is in Zenda.",
			"The board corrects its minutes (corrects them each year) in public.",
			"(Refiles his claim each year, the judge said.)", "The law was corrected in paragraph 3.",
			"The court refiles the claim to fix an error." })
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
