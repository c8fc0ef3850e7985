package org.newsgraph.graphql;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses on the web, as people write them. Whether one may be asked is not its matter.
 */
public final class WebAddress {

	private static final int LONGEST = 2048;

	private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern NO_HOST = Pattern.compile("https?://(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

	private WebAddress() {
	}

	/** The address that a text is, if it is one. */
	public static Optional<URI> find(String text) {
		try {
			return Optional.of(of(text));
		}
		catch (NewsgraphException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Reads an address.
	 * @throws NewsgraphException BAD_USER_INPUT if it is none, saying why
	 */
	public static URI of(String text) {
		String address = text.strip();
		if (!WEB.matcher(address).matches()) {
			throw NewsgraphException.badInput("A web address that begins with http:// or https:// is expected.");
		}
		if (NO_HOST.matcher(address).matches()) {
			throw NewsgraphException.badInput("This web address names no host. Write it as a browser shows it.");
		}
		if (address.length() > LONGEST) {
			throw NewsgraphException.badInput("This web address is longer than " + LONGEST + " characters.");
		}
		try {
			return new URI(address);
		}
		catch (URISyntaxException ex) {
			throw NewsgraphException.badInput("This web address holds a character that it cannot hold as it is. "
					+ "Write it as a browser shows it, a space as %20.");
		}
	}

}
