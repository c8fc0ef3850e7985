package org.newsgraph.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** The fetcher of the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchProperties.class)
class FetchConfiguration {

	@Bean
	Fetcher fetcher(FetchProperties properties) {
		HostRules hosts = new HostRules(properties.allowedHosts(), SingletonSupplier.of(FetchConfiguration::ownNames));
		return new Fetcher(properties, new AddressGuard(hosts, properties.ports()), InetAddress::getAllByName);
	}

	private static Set<String> ownNames() {
		try {
			return Set.of(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
		}
		catch (UnknownHostException ex) {
			return Set.of();
		}
	}

}
