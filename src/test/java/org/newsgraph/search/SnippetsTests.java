package org.newsgraph.search;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.newsgraph.search.Quote.Field;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetsTests {

	private static final String LONG = "It rained. ".repeat(100)
			+ "Ruritania’s harbours reopened and grain was shipped again. " + "The sun came out. ".repeat(100);

	@Test
	void everyFormOfAWordIsShown() {
		assertThat(shown("sanction", "The EU sanctions it; sanctioning China's banks is a sanction."))
			.containsExactly("sanctions", "sanctioning", "sanction");
		assertThat(shown("china", "China’s plan, and that of the Chinese")).containsExactly("China’s");
	}

	@Test
	void aMisspeltWordIsShown() {
		assertThat(shown("Kazahkstan", "Kazakhstan backs it")).containsExactly("Kazakhstan");
		assertThat(shown("war", "was a far cry")).isEmpty();
	}

	@Test
	void aLongTextIsCutWhereTheWordsAre() {
		Snippet snippet = new Snippets("grain harbour").of(Field.TEXT, LONG);
		assertThat(snippet.text()).contains("harbours reopened and grain").hasSizeLessThanOrEqualTo(280);
		assertThat(LONG.substring(snippet.start())).startsWith(snippet.text());
		assertThat(words(snippet)).containsExactly("harbours", "grain");
	}

	@Test
	void withoutTheWordsTheBeginningIsShown() {
		Snippet snippet = new Snippets("the of").of(Field.TEXT, LONG);
		assertThat(snippet.start()).isZero();
		assertThat(snippet.text()).startsWith("It rained.").hasSizeLessThanOrEqualTo(280);
		assertThat(snippet.highlights()).isEmpty();
	}

	@Test
	void whateverTextAndWordsAreThereTheOffsetsFit() {
		Random random = new Random(7);
		List<String> parts = List.of("grain", "Grain’s", " ", " ", "\n", "😀", "عربي", "中国", "\u0000", "e\u0301",
				"x".repeat(300), ". ");
		for (int number = 0; number < 2000; number++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(120), 0, parts.size()).forEach((index) -> text.append(parts.get(index)));
			Snippet snippet = new Snippets("grain 中国 عربي 😀").of(Field.TEXT, text.toString());
			assertThat(text.substring(snippet.start(), snippet.start() + snippet.text().length()))
				.isEqualTo(snippet.text());
			assertThat(words(snippet)).allSatisfy((word) -> assertThat(word).isNotBlank());
		}
	}

	private static List<String> shown(String question, String text) {
		return words(new Snippets(question).of(Field.SENTENCE, text));
	}

	private static List<String> words(Snippet snippet) {
		return snippet.highlights()
			.stream()
			.map((highlight) -> snippet.text().substring(highlight.start(), highlight.end()))
			.toList();
	}

}
