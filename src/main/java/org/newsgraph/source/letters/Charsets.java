package org.newsgraph.source.letters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Character sets by the names that pages give them and mean what browsers mean by them.
 */
final class Charsets {

	/** What is meant where nobody says anything. */
	static final Charset WESTERN = Charset.forName("windows-1252");

	/** The wider set that is meant by the name of a narrower one (WHATWG, Encoding). */
	private static final Map<String, String> MEANT = Map.ofEntries(Map.entry("ascii", "windows-1252"),
			Map.entry("us-ascii", "windows-1252"), Map.entry("iso-8859-1", "windows-1252"),
			Map.entry("iso8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"),
			Map.entry("iso-8859-9", "windows-1254"), Map.entry("iso-8859-11", "windows-874"),
			Map.entry("tis-620", "windows-874"), Map.entry("shift_jis", "windows-31j"),
			Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
			Map.entry("gb2312", "gb18030"), Map.entry("gbk", "gb18030"), Map.entry("euc-kr", "x-windows-949"),
			Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("big5", "big5-hkscs"), Map.entry("utf8", "utf-8"),
			Map.entry("unicode", "utf-16le"), Map.entry("utf-16", "utf-16le"));

	private static final int LOOKED_AT = 4096;

	private Charsets() {
	}

	/** The set of a name; {@code null} if there is none or it is not known. */
	static @Nullable Charset named(@Nullable String name) {
		if (name == null) {
			return null;
		}
		String plain = name.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
		return Charset.forName(MEANT.getOrDefault(plain, plain), null);
	}

	/** The set that a byte order mark at the beginning stands for. */
	static @Nullable Charset marked(byte[] bytes) {
		if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
			return StandardCharsets.UTF_8;
		}
		if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
			return StandardCharsets.UTF_16BE;
		}
		return (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) ? StandardCharsets.UTF_16LE : null;
	}

	/** UTF-16 without its mark shows by every other byte being zero. */
	static @Nullable Charset wide(byte[] bytes) {
		int[] zeros = new int[2];
		int looked = Math.min(bytes.length, LOOKED_AT);
		for (int i = 0; i < looked; i++) {
			zeros[i % 2] += (bytes[i] == 0) ? 1 : 0;
		}
		return (zeros[1] * 3 > looked && zeros[0] == 0) ? StandardCharsets.UTF_16LE
				: (zeros[0] * 3 > looked && zeros[1] == 0) ? StandardCharsets.UTF_16BE : null;
	}

	private static int at(byte[] bytes, int index) {
		return (index < bytes.length) ? bytes[index] & 0xFF : -1;
	}

}
