package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Cursors, ids and search words as they come back from anybody. */
class OpaqueTextTests {

	private static final int TRIES = 20_000;

	@Test
	void aCursorComesBackAsItWent() {
		Cursor cursor = Cursor.of("Қазақстан:1", 42L, -0.5, LocalDate.of(2023, 2, 24), Instant.ofEpochSecond(1, 2));
		assertThat(cursor.encode()).matches("[A-Za-z0-9_-]{1,4096}");
		assertThat(Cursor.parse(cursor.encode())).isEqualTo(cursor);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "!", "AA", "AQ==x", "not a cursor", "AXM", "AXP__w", "AXp6", "AWn_________________w" })
	void whatIsNoCursorIsRefused(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse(text));
	}

	@Test
	void aCursorTooLongIsRefusedUnread() {
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.parse("A".repeat(10_000_000)))
			.withMessageContaining("too long");
		assertThatIllegalArgumentException().isThrownBy(() -> Cursor.of("x".repeat(4_000)).encode());
	}

	@Test
	void aCursorOfAnotherListIsRefused() {
		Cursor cursor = Cursor.parse(Cursor.of("a name", 1L).encode());
		assertThatIllegalArgumentException().isThrownBy(() -> cursor.date(0));
		assertThatIllegalArgumentException().isThrownBy(() -> cursor.string(2));
	}

	@Test
	void anIdComesBackAsItWent() {
		GlobalId id = new GlobalId("Article", "https://news.example/a?b:c#é");
		assertThat(GlobalId.parse(id.encode())).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", ":", "Article", "Article:", ":key", "article:key", "Art icle:key", "Article`) DELETE:x" })
	void whatHoldsNoTypeAndKeyIsNoId(String inside) {
		String id = Base64.getUrlEncoder().encodeToString(inside.getBytes(StandardCharsets.UTF_8));
		assertThatIllegalArgumentException().isThrownBy(() -> GlobalId.parse(id));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "Article:key", "____", "\u0000", "é" })
	void whatIsNotEncodedIsNoId(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> GlobalId.parse(id));
	}

	@Test
	void anIdTooLongIsRefusedAndNotRepeated() {
		assertThatIllegalArgumentException().isThrownBy(() -> GlobalId.parse("A".repeat(10_000_000)))
			.satisfies((refusal) -> assertThat(refusal.getMessage()).hasSizeLessThan(100));
	}

	@Test
	void randomBytesNeverFailInAnotherWay() {
		Random random = new Random(20230224);
		for (int number = 0; number < TRIES; number++) {
			byte[] bytes = new byte[random.nextInt(1, 60)];
			random.nextBytes(bytes);
			bytes[0] = 1;
			String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
			assertThat(failure(() -> Cursor.parse(text))).isTrue();
			assertThat(failure(() -> GlobalId.parse(text))).isTrue();
		}
	}

	private static boolean failure(Runnable reading) {
		Throwable failure = catchThrowable(reading::run);
		return failure == null || failure instanceof IllegalArgumentException;
	}

	@Test
	void searchWordsAreNeverSyntax() {
		assertThat(LuceneText.allOf("China's +peace~2 \"plan\" AND -name:* \\ [a TO b] (x)^9 /r/"))
			.isEqualTo("+\"china\" +\"peace\" +\"2\" +\"plan\" +\"and\" +\"name\" +\"a\" +\"to\" +\"b\" +\"x\" "
					+ "+\"9\" +\"r\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "*", "\"\\\"", "\u0000", "-- (" })
	void noWordsFindNothing(String text) {
		assertThat(LuceneText.allOf(text)).isEqualTo("+\"\"");
	}

	@Test
	void onlySomeOfVeryManyWordsAreSearched() {
		assertThat(LuceneText.allOf("word ".repeat(1_000_000)).split(" ")).hasSize(32);
	}

	@Test
	void searchedWordsAreExactOrPerhapsMisspelt() {
		assertThat(LuceneText.anyOf("The EU's sanctions on oil"))
			.isEqualTo("\"eu\"^4 \"sanctions\"^4 \"oil\"^4 \"eu sanctions oil\"~3^4");
		assertThat(LuceneText.anyLike("The EU's sanctions on oil"))
			.isEqualTo(LuceneText.anyOf("The EU's sanctions on oil") + " sanctions~2^0.5");
		assertThat(LuceneText.misspellings("a boat's sail")).containsExactly(
				new LuceneText.Misspelling("\"boat\"", "boat~1^0.5"),
				new LuceneText.Misspelling("\"sail\"", "sail~1^0.5"));
	}

	@Test
	void commonWordsCountOnlyAlone() {
		assertThat(LuceneText.anyOf("to be or not to be"))
			.isEqualTo("\"to\"^4 \"be\"^4 \"or\"^4 \"not\"^4 \"to be or not\"~4^4");
	}

	@Test
	void whatIsTypedNeverLeavesItsQuotes() {
		Random random = new Random(20230226);
		String signs = "aB9\"\\+-&|!(){}[]^~*?:/<>=. \t\n\u0000\u2019'\uFFFDé中ع\uD83D\uDE00\uD835\uDD38";
		for (int number = 0; number < TRIES; number++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(1, 40), 0, signs.length()).forEach((index) -> text.append(signs.charAt(index)));
			assertThat(LuceneText.anyLike(text.toString())).matches(
					"[+]\"\"|(\"[^\"\\\\]+\"(~\\d)?\\^4|\\p{L}+~[12]\\^0.5)( (\"[^\"\\\\]+\"(~\\d)?\\^4|\\p{L}+~[12]\\^0.5))*");
		}
	}

}
