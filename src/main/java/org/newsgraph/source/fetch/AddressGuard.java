package org.newsgraph.source.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsgraph.graphql.NewsgraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets nobody be asked but public hosts: first by the address as written, then as found.
 */
final class AddressGuard {

	private static final Logger logger = LoggerFactory.getLogger(AddressGuard.class);

	private final List<Network> refused = Network.refused();

	private final HostRules hosts;

	private final Set<Integer> ports;

	private final Set<InetSocketAddress> lifted;

	AddressGuard(HostRules hosts, Set<Integer> ports) {
		this(hosts, ports, Set.of());
	}

	/**
	 * A guard that looks away at some places.
	 * @param lifted each exactly, address and port
	 */
	AddressGuard(HostRules hosts, Set<Integer> ports, Set<InetSocketAddress> lifted) {
		this.hosts = hosts;
		this.ports = ports;
		this.lifted = lifted;
	}

	/**
	 * Checks what no settings allow.
	 * @throws NewsgraphException ADDRESS_REFUSED
	 */
	static void judge(URI address) {
		int port = Target.of(address).port();
		new AddressGuard(new HostRules(List.of(), Set::of), Set.of(port)).admit(address);
	}

	/**
	 * Checks what can be checked before anybody is asked where the host is.
	 * @throws NewsgraphException ADDRESS_REFUSED
	 */
	Target admit(URI address) {
		Target target = Target.of(address);
		if (!this.ports.contains(target.port())
				&& this.lifted.stream().noneMatch((place) -> place.getPort() == target.port())) {
			throw Refusals
				.address("its port is not among those allowed here (newsgraph.fetch.ports). " + Refusals.BY_HAND);
		}
		this.hosts.check(target.host());
		target.literal().ifPresent((literal) -> check(new InetSocketAddress(literal, target.port())));
		return target;
	}

	/**
	 * Checks where a connection is about to be made.
	 * @throws NewsgraphException ADDRESS_REFUSED
	 */
	void check(InetSocketAddress place) {
		if (!this.lifted.contains(place) && (isInside(place.getAddress()) || isOwn(place.getAddress()))) {
			throw Refusals
				.address("it leads inside a network or to an address that is not public. " + Refusals.BY_HAND);
		}
	}

	private boolean isInside(InetAddress address) {
		Optional<Network> inside = this.refused.stream().filter((network) -> network.holds(address)).findFirst();
		inside.ifPresent((network) -> logger.debug("Refused: {} ({})", network.why(), network.source()));
		return inside.isPresent();
	}

	private static boolean isOwn(InetAddress address) {
		try {
			return NetworkInterface.getByInetAddress(address) != null;
		}
		catch (SocketException ex) {
			return true;
		}
	}

}
