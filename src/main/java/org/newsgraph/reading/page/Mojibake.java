package org.newsgraph.reading.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends UTF-8 that somebody decoded as windows-1252 ("â€™" for an apostrophe), where
 * there can be no doubt: a sequence of three or four bytes, or several of two. A single
 * pair such as "É”" may be meant and stays.
 */
final class Mojibake {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Map<Character, Byte> BYTES = bytes();

	private static final String FOLLOWING = "[\\x80-\\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

	/** First bytes of marks, Latin, Cyrillic and of three and four bytes. */
	private static final Pattern SEQUENCE = Pattern.compile("[\\xC2-\\xC5\\xD0\\xD1]" + FOLLOWING + "|[\\xE2-\\xEF]"
			+ FOLLOWING + "{2}|\\xF0" + FOLLOWING + "{3}|â€(?=[\\s.,;:)!?]|\\uFFFD|$)\\uFFFD?");

	private static final int PAIRS_THAT_PROVE = 3;

	/** Text decoded wrongly twice is not rare; three times is. */
	private static final int ROUNDS = 2;

	private Mojibake() {
	}

	static String mend(String text) {
		String mended = text;
		for (int round = 0; round < ROUNDS && isSure(mended); round++) {
			mended = SEQUENCE.matcher(mended).replaceAll((found) -> Matcher.quoteReplacement(decoded(found)));
		}
		return mended;
	}

	private static boolean isSure(String text) {
		int pairs = 0;
		Matcher sequences = SEQUENCE.matcher(text);
		while (sequences.find()) {
			boolean decodes = !decoded(sequences.toMatchResult()).equals(sequences.group());
			if (decodes && (sequences.group().length() > 2 || ++pairs >= PAIRS_THAT_PROVE)) {
				return true;
			}
		}
		return false;
	}

	private static String decoded(MatchResult found) {
		String garbled = found.group();
		if (garbled.startsWith("â€") && (garbled.length() == 2 || garbled.endsWith("\uFFFD"))) {
			return "\u201D";
		}
		ByteBuffer bytes = ByteBuffer.allocate(garbled.length());
		garbled.chars().forEach((unit) -> bytes.put(BYTES.getOrDefault((char) unit, (byte) 0)));
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(bytes.flip())
				.toString();
		}
		catch (CharacterCodingException ex) {
			return garbled;
		}
	}

	private static Map<Character, Byte> bytes() {
		Map<Character, Byte> bytes = new HashMap<>();
		for (int value = 0x80; value <= 0xFF; value++) {
			String unit = new String(new byte[] { (byte) value }, WINDOWS);
			bytes.put((char) value, (byte) value);
			bytes.put(unit.charAt(0), (byte) value);
		}
		return bytes;
	}

}
