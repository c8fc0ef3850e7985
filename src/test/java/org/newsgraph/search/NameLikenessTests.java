package org.newsgraph.search;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameLikenessTests {

	@Test
	void theNameItselfComesBeforeAMisspeltOneAndThatBeforePartOfIt() {
		NameLikeness name = new NameLikeness("China peace plan");
		assertThat(name.of("China Peace Plan")).isGreaterThan(name.of("China peece plan"));
		assertThat(name.of("China peece plan")).isGreaterThan(1).isGreaterThan(name.of("peace plan"));
		assertThat(name.of("peace plan for the war")).isLessThan(1).isGreaterThan(name.of("China"));
		assertThat(name.of("oil price cap")).isZero();
	}

	@Test
	void aSurnameIsEnough() {
		assertThat(new NameLikeness("Erdogn").of("Recep Tayyip Erdoğan")).isGreaterThan(1);
		assertThat(new NameLikeness("Zelenskyy").of("Volodymyr Zelensky")).isGreaterThan(1);
	}

	@Test
	void theNameItselfLeavesNoRoomForOnesLikeIt() {
		NameLikeness iran = new NameLikeness("Iran");
		assertThat(NameLikeness.beside(true, iran.of("Iran"))).isGreaterThan(1);
		assertThat(NameLikeness.beside(true, iran.of("Iraq"))).isLessThan(1);
		assertThat(NameLikeness.beside(false, iran.of("Iraq"))).isGreaterThan(1);
	}

	@Test
	void accentsArticlesAndPossessivesDoNotMatter() {
		assertThat(new NameLikeness("erdogan").of("Erdoğan"))
			.isEqualTo(new NameLikeness("the Kremlin's").of("Kremlin"));
	}

	@Test
	void aTypoIsForgivenInLongWordsOnly() {
		assertThat(new NameLikeness("Kazahkstan").of("Kazakhstan")).isGreaterThan(1);
		assertThat(new NameLikeness("Iran").of("Iraq")).isGreaterThan(1);
		assertThat(new NameLikeness("UK").of("UN")).isZero();
	}

	@Test
	void noWordsNameNothing() {
		assertThat(new NameLikeness("").of("China")).isZero();
		assertThat(new NameLikeness("?!").of("中国")).isZero();
	}

}
