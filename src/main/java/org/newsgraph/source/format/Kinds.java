package org.newsgraph.source.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.newsgraph.source.letters.Letters;

/**
 * Tells what a file is by its first bytes, and where they may be many things by its name.
 */
final class Kinds {

	private static final Set<String> OFFICE = Set.of("docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar",
			"pages");

	private static final Set<String> PLAIN = Set.of("", "txt", "text", "md", "markdown", "asc");

	private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

	private static final Set<String> LINES = Set.of("jsonl", "ndjson", "jsonlines");

	private static final Set<String> ARCHIVES = Set.of("zip", "gz", "gzip", "warc");

	private static final List<String> OTHERS = List.of("%PDF-", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "RIFF",
			"Rar!", "7z\u00BC\u00AF", "ID3", "{\\rtf", "\u00D0\u00CF\u0011\u00E0", "BZh", "\u00FD7zXZ", "\u007FELF",
			"SQLite format 3");

	private static final Pattern PAGE = Pattern.compile("^(?:<\\?xml[^>]*>\\s*)?(?:<!doctype\\s+html|<html)[\\s>]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MAIL = Pattern.compile(
			"^(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+)*Content-Type:\\s*multipart/related",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern OBJECT_A_LINE = Pattern.compile("^\\{[^\\n]*\\}[ \\t\\r]*+\\n\\s*+[^\\s,}\\]]");

	private static final int MAIL_HEAD = 4096;

	private Kinds() {
	}

	static Kind of(byte[] head, String extension) {
		if (head.length == 0) {
			return Kind.EMPTY;
		}
		String raw = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
		if (raw.startsWith("PK\u0003\u0004") || raw.startsWith("PK\u0005\u0006")) {
			return OFFICE.contains(extension) ? Kind.OTHER : Kind.ZIP;
		}
		if (raw.startsWith("\u001F\u008B")) {
			return Kind.GZIP;
		}
		return raw.startsWith("WARC/") ? Kind.WARC
				: OTHERS.stream().anyMatch(raw::startsWith) ? Kind.OTHER : ofText(head, extension);
	}

	private static Kind ofText(byte[] head, String extension) {
		String text = Letters.decode(wholeCharacters(head), null).stripLeading();
		if (text.isEmpty()) {
			return Kind.EMPTY;
		}
		if (LINES.contains(extension)) {
			return Kind.JSON_LINES;
		}
		if (PAGES.contains(extension) || PAGE.matcher(text).lookingAt()) {
			return Kind.HTML;
		}
		return Set.of("mht", "mhtml").contains(extension) || isMail(text) ? Kind.MHTML : ofMarks(text, extension);
	}

	private static Kind ofMarks(String text, String extension) {
		if (extension.equals("xml") || text.startsWith("<?xml") || text.startsWith("<newsItem")
				|| text.startsWith("<newsMessage")) {
			return Kind.XML;
		}
		boolean json = extension.startsWith("json");
		if (json || (!extension.equals("txt") && (text.startsWith("{") || text.startsWith("[{")))) {
			return OBJECT_A_LINE.matcher(text).lookingAt() ? Kind.JSON_LINES : Kind.JSON;
		}
		return PLAIN.contains(extension) ? Kind.TEXT : ARCHIVES.contains(extension) ? Kind.MISNAMED : Kind.UNKNOWN;
	}

	private static boolean isMail(String text) {
		return MAIL.matcher(text.substring(0, Math.min(text.length(), MAIL_HEAD)).replace("\r", "")).lookingAt();
	}

	/** Without a character of UTF-8 that may be cut in two at the end. */
	private static byte[] wholeCharacters(byte[] head) {
		int end = head.length;
		while (end > 0 && head.length - end < 4 && head[end - 1] < 0) {
			end--;
		}
		return Arrays.copyOf(head, end);
	}

}
