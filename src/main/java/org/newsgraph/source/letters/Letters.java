package org.newsgraph.source.letters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns the bytes of a page or text into characters. Its byte order mark is believed
 * first; then bytes that can be UTF-8 are, whatever is said of them, because no other set
 * gives such bytes by chance; then what is declared and the page itself are believed, if
 * the bytes can be what they say; then it is guessed.
 */
public final class Letters {

	private static final byte ESCAPE = 0x1B;

	private static final char MARK = '\uFEFF';

	private Letters() {
	}

	/**
	 * The characters, without a byte order mark.
	 * @param declared the name of a character set that somebody gives them, if there is
	 * one
	 */
	public static String decode(byte[] bytes, @Nullable String declared) {
		Charset marked = Charsets.marked(bytes);
		String text = (marked != null) ? new String(bytes, marked) : unmarked(bytes, declared);
		return (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(1) : text;
	}

	private static String unmarked(byte[] bytes, @Nullable String declared) {
		List<Charset> said = Stream
			.of(Charsets.named(declared), Charsets.named(Declaration.in(bytes)), Charsets.wide(bytes))
			.filter(Objects::nonNull)
			.toList();
		return Stream.of(utf8(bytes), said.stream(), guessed(bytes))
			.flatMap((charsets) -> charsets)
			.map((charset) -> strictly(bytes, charset))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> new String(bytes, said.isEmpty() ? Charsets.WESTERN : said.getFirst()));
	}

	/** The sets that write with ASCII bytes alone use one of these two beside them. */
	private static Stream<Charset> utf8(byte[] bytes) {
		return IntStream.range(0, bytes.length).anyMatch((index) -> bytes[index] == 0 || bytes[index] == ESCAPE)
				? Stream.empty() : Stream.of(StandardCharsets.UTF_8);
	}

	private static Stream<Charset> guessed(byte[] bytes) {
		UniversalDetector detector = new UniversalDetector();
		detector.handleData(bytes);
		detector.dataEnd();
		return Stream.of(Charsets.named(detector.getDetectedCharset()), Charsets.WESTERN).filter(Objects::nonNull);
	}

	private static Optional<String> strictly(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

}
