package org.newsgraph.article;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The address by which an article is known: without what differs from click to click. */
final class CanonicalUrl {

	private static final Pattern TRACKING = Pattern
		.compile("(utm_\\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|smid|ocid|xtor)=.*");

	private CanonicalUrl() {
	}

	/**
	 * The address by which an article is known.
	 * @param url where it was published
	 * @param claimed what the page gives as its own address; believed on the same host
	 * only
	 * @return {@code null} if no address is known
	 */
	static @Nullable URI of(@Nullable URI url, @Nullable URI claimed) {
		if (url == null) {
			return (claimed != null) ? plain(claimed) : null;
		}
		return plain((claimed != null && host(claimed).equals(host(url))) ? claimed : url);
	}

	/** The host without "www.". */
	static String host(URI url) {
		String host = (url.getHost() != null) ? url.getHost().toLowerCase(Locale.ROOT) : "";
		return host.startsWith("www.") ? host.substring(4) : host;
	}

	static URI plain(URI url) {
		String path = (url.getRawPath() != null) ? url.getRawPath().replaceFirst("/+$", "") : "";
		return URI.create("https://" + host(url) + port(url) + path + query(url.getRawQuery()));
	}

	private static String port(URI url) {
		return (url.getPort() < 0 || url.getPort() == 80 || url.getPort() == 443) ? "" : ":" + url.getPort();
	}

	private static String query(@Nullable String query) {
		String kept = (query == null) ? ""
				: Arrays.stream(query.split("&"))
					.filter((part) -> !part.isEmpty() && !TRACKING.matcher(part).matches())
					.sorted()
					.collect(Collectors.joining("&"));
		return kept.isEmpty() ? "" : "?" + kept;
	}

}
