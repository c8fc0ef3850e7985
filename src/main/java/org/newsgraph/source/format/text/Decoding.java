package org.newsgraph.source.format.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: by the byte order mark, by what is declared, and where that cannot be
 * right as UTF-8, or else windows-1252.
 */
public final class Decoding {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Pattern DECLARED = Pattern.compile(
			"<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
			Pattern.CASE_INSENSITIVE);

	private static final int DECLARED_WITHIN = 4096;

	private Decoding() {
	}

	/**
	 * The text that the bytes are.
	 * @param declared the character set that somebody declared, if any
	 */
	public static String text(byte[] bytes, @Nullable String declared) {
		Mark mark = Mark.of(bytes);
		if (mark != null) {
			return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
		}
		return Stream.of(known(declared), known(declaredIn(bytes)), wide(bytes), Optional.of(StandardCharsets.UTF_8))
			.flatMap(Optional::stream)
			.map((charset) -> strictly(bytes, charset))
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> new String(bytes, WINDOWS));
	}

	private static @Nullable String strictly(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static @Nullable String declaredIn(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
		Matcher declared = DECLARED.matcher(head);
		return !declared.find() ? null : (declared.group(1) != null) ? declared.group(1) : declared.group(2);
	}

	/** What is declared in bytes that can be read so is never in UTF-16. */
	private static Optional<Charset> known(@Nullable String name) {
		try {
			return Optional.ofNullable(name)
				.map((text) -> Charset.forName(text.strip()))
				.filter((charset) -> !charset.name().startsWith("UTF-16"))
				.map((charset) -> charset.equals(StandardCharsets.ISO_8859_1)
						|| charset.equals(StandardCharsets.US_ASCII) ? WINDOWS : charset);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return Optional.empty();
		}
	}

	/** UTF-16 without its mark shows by every other byte being zero. */
	private static Optional<Charset> wide(byte[] bytes) {
		int even = 0;
		int odd = 0;
		int looked = Math.min(bytes.length, DECLARED_WITHIN);
		for (int i = 0; i < looked; i++) {
			even += (bytes[i] == 0 && i % 2 == 0) ? 1 : 0;
			odd += (bytes[i] == 0 && i % 2 == 1) ? 1 : 0;
		}
		return (odd * 3 > looked && even == 0) ? Optional.of(StandardCharsets.UTF_16LE)
				: (even * 3 > looked && odd == 0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	/** A byte order mark. */
	private record Mark(Charset charset, int length) {

		private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

		private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

		static @Nullable Mark of(byte[] bytes) {
			return Stream
				.of(mark(bytes, UTF_32LE, 0xFF, 0xFE, 0, 0), mark(bytes, UTF_32BE, 0, 0, 0xFE, 0xFF),
						mark(bytes, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
						mark(bytes, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
						mark(bytes, StandardCharsets.UTF_16BE, 0xFE, 0xFF))
				.flatMap(Optional::stream)
				.findFirst()
				.orElse(null);
		}

		private static Optional<Mark> mark(byte[] bytes, Charset charset, int... wanted) {
			boolean there = bytes.length >= wanted.length
					&& Arrays.equals(wanted, 0, wanted.length, unsigned(bytes, wanted.length), 0, wanted.length);
			return there ? Optional.of(new Mark(charset, wanted.length)) : Optional.empty();
		}

		private static int[] unsigned(byte[] bytes, int length) {
			int[] values = new int[length];
			Arrays.setAll(values, (i) -> bytes[i] & 0xFF);
			return values;
		}

	}

}
