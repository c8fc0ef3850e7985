package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** Short names for long texts, the same on every machine: 32 hexadecimal digits. */
public final class Fingerprint {

	private static final int BYTES = 16;

	private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER
			| 1 << Character.OTHER_NUMBER;

	private Fingerprint() {
	}

	/** Of a text as it is. */
	public static String of(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform knows SHA-256", ex);
		}
	}

	/** Of the letters and digits of a text, whatever its case, spacing and marks. */
	public static String ofWords(String text) {
		return of(words(text));
	}

	/** The key of a fact: of what makes it the same fact. */
	public static String ofIdentity(String... parts) {
		String identity = String.join("|", parts);
		return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
	}

	/** The letters and digits of a text in lower case, with a blank between words. */
	public static String words(String text) {
		StringBuilder words = new StringBuilder(text.length());
		text.toLowerCase(Locale.ROOT).codePoints().forEach((character) -> {
			if (isOfAWord(character)) {
				words.appendCodePoint(character);
			}
			else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		});
		return words.toString().stripTrailing();
	}

	private static boolean isOfAWord(int character) {
		return Character.isLetter(character) || (NUMBERS >> Character.getType(character) & 1) == 1;
	}

}
