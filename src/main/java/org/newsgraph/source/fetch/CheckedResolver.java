package org.newsgraph.source.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.hc.client5.http.DnsResolver;

/**
 * Tells the client where to connect to. The answers that are checked are the very ones it
 * connects to: nobody is asked a second time who could then say something else.
 */
final class CheckedResolver implements DnsResolver {

	private final NameService names;

	private final AddressGuard guard;

	CheckedResolver(NameService names, AddressGuard guard) {
		this.names = names;
		this.guard = guard;
	}

	@Override
	public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
		List<InetSocketAddress> places = Arrays.stream(find(host))
			.map((address) -> new InetSocketAddress(address, port))
			.toList();
		places.forEach(this.guard::check);
		return places;
	}

	private InetAddress[] find(String host) throws UnknownHostException {
		Optional<InetAddress> literal = Target.literal(host);
		return literal.isPresent() ? new InetAddress[] { literal.get() } : this.names.find(host);
	}

	/** What is not checked is not told. */
	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		throw new UnknownHostException("The port is missing");
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

}
