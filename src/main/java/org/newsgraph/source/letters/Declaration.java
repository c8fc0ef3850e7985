package org.newsgraph.source.letters;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says in its own first lines of its character set. */
final class Declaration {

	private static final int HEAD = 8_192;

	private static final Pattern XML = Pattern
		.compile("^\\s{0,20}<\\?xml[^>]{0,100}encoding\\s{0,5}=\\s{0,5}[\"']([^\"'>]{1,40})");

	private static final Pattern CHARSET = Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([^\\s;\"']{1,40})",
			Pattern.CASE_INSENSITIVE);

	private Declaration() {
	}

	/** The name of the set; {@code null} if it says none. */
	static @Nullable String in(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
		Matcher xml = XML.matcher(head);
		String name = xml.find() ? xml.group(1) : meta(Jsoup.parse(head));
		// Whoever could read the declaration byte by byte has not met UTF-16.
		return (name != null && name.toLowerCase(Locale.ROOT).startsWith("utf-16")) ? "utf-8" : name;
	}

	private static @Nullable String meta(Document page) {
		for (Element meta : page.select("meta[charset], meta[http-equiv=content-type]")) {
			Matcher content = CHARSET.matcher(meta.attr("content"));
			String name = meta.hasAttr("charset") ? meta.attr("charset") : content.find() ? content.group(1) : "";
			if (!name.isBlank()) {
				return name;
			}
		}
		return null;
	}

}
