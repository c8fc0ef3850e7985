package org.newsgraph.reading.page;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address on the web that means the same page wherever it is read. */
final class PublicAddress {

	private static final Pattern WEB = Pattern.compile("(?i)https?");

	private static final Pattern OWN_MACHINE = Pattern.compile("(?i)(?:.+\\.)?localhost\\.?");

	private static final Pattern LITERAL = Pattern.compile("\\[.*]|[\\d.]+");

	private static final int UNIQUE_LOCAL = 0xFC;

	private PublicAddress() {
	}

	/** The address that a text is, if it is one. */
	static Optional<URI> find(String text) {
		try {
			URI address = new URI(text.strip());
			boolean web = address.getScheme() != null && WEB.matcher(address.getScheme()).matches();
			return (web && address.getHost() != null && isPublic(address.getHost())) ? Optional.of(address)
					: Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	/** Whether it is of a whole site and not of a page on it. */
	static boolean isHome(URI address) {
		return address.getRawQuery() == null && address.getRawPath().matches("/*");
	}

	private static boolean isPublic(String host) {
		return !OWN_MACHINE.matcher(host).matches() && (!LITERAL.matcher(host).matches() || isPublicLiteral(host));
	}

	private static boolean isPublicLiteral(String host) {
		try {
			InetAddress address = InetAddress
				.ofLiteral(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
			boolean local = address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
					|| address.isAnyLocalAddress();
			return !local && !isUniqueLocal(address);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isUniqueLocal(InetAddress address) {
		return address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == UNIQUE_LOCAL;
	}

}
