package org.newsgraph.source.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.util.unit.DataSize;

/** Fetchers that may ask a site on loopback, and that alone. */
public final class Fetchers {

	private Fetchers() {
	}

	/** Where nobody but this site is known, under any name that ends in .example. */
	public static Fetcher of(Site site) {
		return of(site.place());
	}

	static Fetcher of(InetSocketAddress place) {
		return of(Set.of(place), limits(Duration.ofSeconds(20), Duration.ofMillis(1), List.of()), (host) -> {
			if (!host.endsWith(".example")) {
				throw new UnknownHostException(host);
			}
			return new InetAddress[] { place.getAddress() };
		});
	}

	static Fetcher of(Site site, FetchProperties limits, NameService names) {
		return of(Set.of(site.place()), limits, names);
	}

	static Fetcher of(Set<InetSocketAddress> lifted, FetchProperties limits, NameService names) {
		HostRules hosts = new HostRules(limits.allowedHosts(), () -> Set.of("newsroom.zenda.example"));
		return new Fetcher(limits, new AddressGuard(hosts, limits.ports(), lifted), names);
	}

	static FetchProperties limits(Duration time, Duration pause, List<String> allowed, Integer... morePorts) {
		Set<Integer> ports = new HashSet<>(Set.of(80, 443, 8080, 8443));
		ports.addAll(List.of(morePorts));
		return new FetchProperties(time, Duration.ofSeconds(2), DataSize.ofKilobytes(100), 5, ports, allowed, pause,
				Duration.ofSeconds(1), Duration.ofSeconds(60));
	}

	/** Answers as a table says: a name and its addresses, parted by commas. */
	static NameService names(Map<String, String> table) {
		return (host) -> {
			if (!table.containsKey(host)) {
				throw new UnknownHostException(host);
			}
			return Arrays.stream(table.get(host).split(",")).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
		};
	}

}
