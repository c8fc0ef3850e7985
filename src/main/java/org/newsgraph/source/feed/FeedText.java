package org.newsgraph.source.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Words and addresses as feeds write them. */
final class FeedText {

	private static final Pattern MARKUP = Pattern.compile("<[/!a-zA-Z]|&[#a-zA-Z]");

	private static final Pattern UNFIT = Pattern.compile("[^\\x21-\\x7E]|[\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");

	private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\uFFFD&&[^\\s]]");

	private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]+\\s*");

	private static final int LONGEST_ADDRESS = 2_000;

	private static final int LONGEST_LINE = 2_000;

	private FeedText() {
	}

	/** One line of plain text, whether or not it was written as HTML. */
	static @Nullable String line(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String cut = (text.length() > LONGEST_LINE) ? text.substring(0, LONGEST_LINE) : text;
		String plain = MARKUP.matcher(cut).find() ? Jsoup.parseBodyFragment(cut).text() : cut;
		return blankToNull(CONTROLS.matcher(plain).replaceAll("").replaceAll("[\\s\\u00A0]+", " ").strip());
	}

	static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	/**
	 * An absolute address of the web.
	 * @param base against which it is meant
	 */
	static @Nullable URI address(String base, @Nullable String written) {
		if (written == null || written.isBlank() || written.length() > LONGEST_ADDRESS) {
			return null;
		}
		Element anchor = new Element(Tag.valueOf("a"), base).attr("href",
				BREAK.matcher(written.strip()).replaceAll(""));
		String absolute = UNFIT.matcher(anchor.absUrl("href")).replaceAll(FeedText::escaped);
		return absolute.matches("(?i)https?://[^/].*") ? uri(absolute) : null;
	}

	private static String escaped(java.util.regex.MatchResult found) {
		StringBuilder escaped = new StringBuilder();
		for (byte part : found.group().getBytes(StandardCharsets.UTF_8)) {
			escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(part));
		}
		return Matcher.quoteReplacement(escaped.toString());
	}

	private static @Nullable URI uri(String absolute) {
		try {
			return new URI(absolute);
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
