package org.newsgraph.source.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request goes, written in one way only.
 *
 * @param address without fragment and without the usual port
 * @param host a name in lower case without a dot at its end, or an address as it is
 * written between slashes
 * @param port also where the address gives none
 */
record Target(URI address, String host, int port) {

	private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

	private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

	private static final Pattern NAME = Pattern
		.compile("(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

	private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|$)");

	private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]+]");

	/**
	 * Reads an address strictly.
	 * @throws org.newsgraph.graphql.NewsgraphException ADDRESS_REFUSED if it can mean
	 * anything but a public host that is asked for a page
	 */
	static Target of(URI address) {
		String scheme = lower(address.getScheme());
		if (!scheme.equals("http") && !scheme.equals("https")) {
			throw Refusals.address("only http and https addresses are. " + Refusals.BY_HAND);
		}
		if (address.getRawUserInfo() != null) {
			throw Refusals.address("it holds the name of a user. Leave out what stands before the @.");
		}
		String host = host(address);
		int usual = scheme.equals("https") ? 443 : 80;
		int port = (address.getPort() >= 0) ? address.getPort() : usual;
		return new Target(plain(scheme, host + ((port != usual) ? ":" + port : ""), address), host, port);
	}

	private static String host(URI address) {
		String given = lower(address.getHost());
		String host = given.endsWith(".") ? given.substring(0, given.length() - 1) : given;
		if (!IPV4.matcher(host).matches() && !IPV6.matcher(host).matches() && !NAME.matcher(host).matches()) {
			throw Refusals.address("it names no public host. Write the full name of a host, in ASCII letters.");
		}
		return host;
	}

	private static URI plain(String scheme, String authority, URI address) {
		String path = (address.getRawPath() == null || address.getRawPath().isEmpty()) ? "/" : address.getRawPath();
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		URI plain = URI.create(URI.create(scheme + "://" + authority + path + query).toASCIIString());
		// Only then: two slashes would become one, and on some sites they mean something.
		return DOTS.matcher(path).find() ? plain.normalize() : plain;
	}

	private static String lower(String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : "";
	}

	/** The address that the host is, if it is no name. */
	Optional<InetAddress> literal() {
		return literal(this.host);
	}

	static Optional<InetAddress> literal(String host) {
		return NAME.matcher(host).matches() ? Optional.empty() : Optional.of(InetAddress.ofLiteral(bare(host)));
	}

	private static String bare(String host) {
		return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
	}

	boolean isSafe() {
		return "https".equals(this.address.getScheme());
	}

	/** The address of something else at the same place. */
	URI beside(String path) {
		return this.address.resolve(path);
	}

}
