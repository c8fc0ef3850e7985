package org.newsgraph.source.gdelt;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.newsgraph.article.CodedArticle;
import org.newsgraph.article.Origin;
import org.newsgraph.graph.Fingerprint;

/** The stubs of articles that GDELT names. */
final class Stubs {

	private static final int LONGEST = 2048;

	private Stubs() {
	}

	/**
	 * The stub of an article.
	 * @param where its address, or for what is not on the web a reference in words
	 * @param publisher if the row says; otherwise the host of the address
	 * @param taken the day it was taken up
	 */
	static CodedArticle of(String where, @Nullable String publisher, LocalDate taken) {
		String kept = (where.length() > LONGEST) ? where.substring(0, LONGEST) : where;
		String host = host(kept);
		return new CodedArticle(Origin.GDELT.key(Fingerprint.of(kept)), (host != null) ? kept : null,
				(host != null) ? "" : kept, (publisher != null) ? publisher : host,
				taken.atStartOfDay(ZoneOffset.UTC).toInstant(), false);
	}

	private static @Nullable String host(String where) {
		try {
			URI url = new URI(where);
			boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
			String host = (url.getHost() != null) ? url.getHost().toLowerCase(Locale.ROOT) : "";
			return (web && !host.isEmpty()) ? host.replaceFirst("^www\\.", "") : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
