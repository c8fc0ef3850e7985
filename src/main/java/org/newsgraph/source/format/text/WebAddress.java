package org.newsgraph.source.format.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of pages as data carry them. */
public final class WebAddress {

	private static final int LONGEST = 2048;

	private WebAddress() {
	}

	/** The address, if it is one of http or https with a host. */
	public static Optional<URI> find(String text) {
		try {
			URI address = new URI(text.strip());
			String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
			boolean web = scheme.equals("http") || scheme.equals("https");
			return (web && address.getHost() != null && text.length() <= LONGEST) ? Optional.of(address)
					: Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

}
