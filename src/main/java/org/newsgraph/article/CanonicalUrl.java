package org.newsgraph.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The address by which an article is known: without what differs from click to click. */
final class CanonicalUrl {

	private static final Pattern TRACKING = Pattern.compile(
			"(?i)(utm_\\w+|fbclid|gclid|gclsrc|wbraid|gbraid|dclid|twclid|ttclid|msclkid|yclid|mc_[ce]id|igsh(?:id)?|ref|ref_src|referrer"
					+ "|cmpid|cmp|smid|ocid|xtor|ns_(?:campaign|mchannel|source|linkname)|wt_mc|ito|ftag|ncid|spm|_ga|_gl|__twitter_impression"
					+ "|guccounter|guce_referrer\\w*|fb_(?:ref|source|action_\\w+)|amp|outputtype|share|sharetype|at_(?:medium|campaign|custom\\d)|piano_t|vero_id|hss_channel|trk|li_fat_id"
					+ "|srsltid|gad_source|_hs(?:enc|mi)|mkt_tok|jsessionid|phpsessid|output(?==amp$)|(?:partner|emc)(?==rss$))(=.*)?");

	private static final Pattern OTHER_SHAPE = Pattern.compile("^(?:m|mobile|amp|touch|www\\d?)\\.(?=[^.]+\\.)");

	private static final Pattern ENDING = Pattern.compile(
			"(?i)/+$|/(?:index|default)\\.(?:html?|php|aspx?|jsp)$|/amp(?:[.]html?)?$|(?<=\\w)[.]amp$|(?<=\\w)[.]amp(?=[.]html?$)");

	private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;]*");

	/** Those of an address in the address stay. */
	private static final Pattern SLASHES = Pattern.compile("(?<!:)/{2,}");

	private static final Pattern ESCAPED = Pattern.compile("%([0-9a-fA-F]{2})");

	private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]");

	/** What a cache of pages for telephones puts before the address of a page. */
	private static final Pattern CACHED = Pattern.compile(
			"(?i)^https?://(?:www\\.google\\.[a-z.]{2,6}/amp/|[\\w-]+\\.cdn\\.ampproject\\.org/[cv]/)(s/)?(?=[^/]+\\.[^/]+/)");

	private CanonicalUrl() {
	}

	/**
	 * The address by which an article is known.
	 * @param url where it was published
	 * @param claimed what the page gives as its own address; believed on the same host
	 * only, and not if it is that of the whole site, as some give on each of their pages
	 * @return {@code null} if no address is known
	 */
	static @Nullable URI of(@Nullable URI url, @Nullable URI claimed) {
		URI own = (claimed != null && !isHome(claimed)) ? claimed : null;
		if (url == null) {
			return (own != null) ? plain(own) : null;
		}
		return plain((own != null && host(own).equals(host(url))) ? own : url);
	}

	private static boolean isHome(URI url) {
		URI page = uncached(url);
		return (path(page) + query(page.getRawQuery())).isEmpty();
	}

	/**
	 * The host without "www.", or what stands there for telephones, and without a dot at
	 * its end. One that Java does not take for a host, as with a "_" in it, is as it is
	 * written, with its port.
	 */
	static String host(URI url) {
		String host = Objects.toString((url.getHost() != null) ? url.getHost() : url.getRawAuthority(), "");
		return OTHER_SHAPE.matcher(host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "")).replaceFirst("");
	}

	static URI plain(URI url) {
		URI page = uncached(url);
		return URI.create("https://" + host(page) + port(page) + path(page) + query(page.getRawQuery()));
	}

	private static URI uncached(URI url) {
		Matcher cached = CACHED.matcher(url.toString());
		return cached.find() ? URI.create("https://" + url.toString().substring(cached.end())) : url;
	}

	private static String path(URI url) {
		String written = (url.getRawPath() != null) ? unescaped(url.getRawPath()) : "";
		String path = SLASHES.matcher(SESSION.matcher(written).replaceAll("")).replaceAll("/");
		String before;
		do {
			before = path;
			path = ENDING.matcher(path).replaceFirst("");
		}
		while (!path.equals(before));
		return path.startsWith("/amp/") ? path.substring("/amp".length()) : path;
	}

	private static String port(URI url) {
		return (url.getPort() < 0 || url.getPort() == 80 || url.getPort() == 443) ? "" : ":" + url.getPort();
	}

	private static String query(@Nullable String query) {
		String kept = (query == null) ? ""
				: Arrays.stream(unescaped(query).split("&"))
					.filter((part) -> !part.isEmpty() && !TRACKING.matcher(part).matches())
					.sorted()
					.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

	/** Without the escapes that mean no more than the character itself. */
	private static String unescaped(String part) {
		return ESCAPED.matcher(part).replaceAll((escape) -> {
			String meant = Character.toString(Integer.parseInt(escape.group(1), 16));
			return UNRESERVED.matcher(meant).matches() ? meant : escape.group().toUpperCase(Locale.ROOT);
		});
	}

}
