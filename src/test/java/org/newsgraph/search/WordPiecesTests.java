package org.newsgraph.search;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordPiecesTests {

	private static final WordPieces PIECES = new WordPieces(Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "sanction", 3,
			"##s", 4, "erdogan", 5, "'", 6, "s", 7, "中", 8, "国", 9));

	@Test
	void aWordIsPartedIntoTheLongestPieces() {
		assertThat(PIECES.of("Sanctions sanction")).containsExactly(1, 3, 4, 3, 2);
	}

	@Test
	void capitalsAccentsAndInvisibleSignsDoNotMatter() {
		assertThat(PIECES.of("ERDOĞAN\u0000 er\u200Bdogan Erdog\u0306an")).containsExactly(1, 5, 5, 5, 2);
	}

	@Test
	void marksAndChineseSignsAreWordsOfTheirOwn() {
		assertThat(PIECES.of("Erdoğan's 中国")).containsExactly(1, 5, 6, 7, 8, 9, 2);
	}

	@Test
	void aWordOfUnknownPiecesIsUnknownAsAWhole() {
		assertThat(PIECES.of("sanctionx 😀 " + "s".repeat(101))).containsExactly(1, 0, 0, 0, 2);
	}

	@Test
	void nothingHasABeginningAndAnEnd() {
		assertThat(PIECES.of(" \n\u00A0")).containsExactly(1, 2);
	}

	@Test
	void aLongTextIsCut() {
		assertThat(PIECES.of("sanctions ".repeat(100_000))).hasSize(WordPieces.MOST).endsWith(2);
		assertThat(PIECES.of("x".repeat(1_000_000))).containsExactly(1, 0, 2);
	}

}
