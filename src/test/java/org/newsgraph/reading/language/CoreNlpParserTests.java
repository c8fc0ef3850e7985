package org.newsgraph.reading.language;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoreNlpParserTests {

	private final Parser parser = new CoreNlpParser();

	@Test
	void everyWordStandsWhereItsOffsetsSay() {
		String text = "Ruritania’s Foreign Ministry “welcomes” the plan.\n\nThe ministry said so on Feb. 24 in Strelsau.";
		List<Sentence> sentences = this.parser.parse(text);
		assertThat(sentences).hasSize(2);
		assertThat(text.substring(sentences.getLast().start(), sentences.getLast().end()))
			.isEqualTo("The ministry said so on Feb. 24 in Strelsau.");
		assertThat(sentences.getFirst().tokens()).extracting(Token::text).contains("Ruritania", "'s", "\"", "welcomes");
	}

	@Test
	void aVerbHasItsSubjectAndObjectBelow() {
		Sentence sentence = this.parser.parse("Ruritania condemned the attack and recalled its ambassador.").getFirst();
		Token condemned = sentence.roots().getFirst();
		assertThat(condemned.lemma()).isEqualTo("condemn");
		assertThat(sentence.below(condemned, "nsubj")).extracting(Token::text).containsExactly("Ruritania");
		assertThat(sentence.below(condemned, "obj")).extracting(Token::text).containsExactly("attack");
		Token recalled = sentence.below(condemned, "conj").getFirst();
		assertThat(sentence.below(recalled, "nsubj")).extracting(Token::text).containsExactly("Ruritania");
	}

	@ParameterizedTest
	@ValueSource(strings = { "On Wednesday Niger accused Benin of theft.", "In 2023 Niger accused Benin of theft.",
			"On Friday Niger and Mali accused Benin of theft." })
	void theDayThatOpensAClauseIsNoPartOfItsSubject(String text) {
		Sentence sentence = this.parser.parse(text).getFirst();
		Token accused = sentence.roots().getFirst();
		assertThat(sentence.below(accused, "nsubj")).extracting(Token::text).startsWith("Niger");
		assertThat(sentence.below(accused, "obl:on", "obl:in")).singleElement().isEqualTo(sentence.tokens().get(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The army left Benin and on Monday evening attacked Niger.",
			"The army lost Benin and in 2023 clashes attacked Niger." })
	void whatOnlySaysWhenIsNoSubject(String text) {
		Sentence sentence = this.parser.parse(text).getFirst();
		Token attacked = sentence.tokens()
			.stream()
			.filter((token) -> token.text().equals("attacked"))
			.findFirst()
			.get();
		assertThat(sentence.below(attacked, "nsubj")).extracting(Token::text).containsExactly("army");
	}

	@Test
	void aDatelineIsNoPartOfTheSentence() {
		String text = "STRELSAU, May 3 (Agency) -- The king met a farmer.\n\nZENDA - Farmers met the king.";
		assertThat(this.parser.parse(text)).extracting((sentence) -> sentence.tokens().getFirst().text())
			.containsExactly("The", "Farmers");
		assertThat(this.parser.parse(text).getFirst().start()).isEqualTo(text.indexOf("The king"));
	}

	@Test
	void sentencesThatLostTheirBlankArePartedWhereTheyStand() {
		String text = "It rained in Strelsau.The king left www.zenda.Now and Hentzau.Com unread.He met a farmer.";
		List<Sentence> sentences = this.parser.parse(text);
		assertThat(sentences).extracting((sentence) -> text.substring(sentence.start(), sentence.end()))
			.containsExactly("It rained in Strelsau.", "The king left www.zenda.Now and Hentzau.Com unread.",
					"He met a farmer.");
		assertThat(sentences).flatExtracting(Sentence::tokens)
			.allSatisfy((token) -> assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
	}

	@Test
	void aNameBeforeADashIsNoDateline() {
		assertThat(this.parser.parse("NATO - the alliance - met.").getFirst().tokens().getFirst().text())
			.isEqualTo("NATO");
	}

	@Test
	void anEmptyTextHasNoSentences() {
		assertThat(this.parser.parse(" \n\n ")).isEmpty();
	}

}
