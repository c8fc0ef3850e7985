package org.newsgraph.graph;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintTests {

	@Test
	void wordsAreTheLettersAndDigitsOfAnyScript() {
		assertThat(Fingerprint.words("  “Ψωμί”, said Ⅷ of 𐐀𐐨-men:\n½ 東京! "))
			.isEqualTo("ψωμί said ⅷ of 𐐨𐐨 men ½ 東京");
		assertThat(Fingerprint.words("…")).isEmpty();
	}

	@Test
	void noCharacterIsTakenOtherwiseThanByItsUnicodeCategory() {
		Random random = new Random(7);
		String text = random.ints(100_000, 0, Character.MAX_CODE_POINT + 1)
			.map((character) -> random.nextBoolean() ? character : character % 0x3000)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());

		assertThat(Fingerprint.words(text))
			.isEqualTo(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
	}

}
