package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Short names for long texts, the same on every machine: 32 hexadecimal digits. */
public final class Fingerprint {

	private static final int BYTES = 16;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
		return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

}
