package org.newsgraph.source.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be fetched, and how politely.
 *
 * @param time how long one address may take, with all it redirects to; waiting for its
 * turn not counted
 * @param connectTime how long a server may take to accept a connection
 * @param size the most bytes of a body, unpacked
 * @param redirects how many redirects are followed
 * @param ports that may be connected to
 * @param allowedHosts names of the only hosts that may be asked, with those below them;
 * all public ones if empty
 * @param pause the least time between two requests to one host
 * @param longestPause the longest such time that a host is granted if it asks for it
 * @param patience how long an address may wait for its turn at its host
 */
@ConfigurationProperties("newsgraph.fetch")
record FetchProperties(@DefaultValue("20s") Duration time, @DefaultValue("5s") Duration connectTime,
		@DefaultValue("5MB") DataSize size, @DefaultValue("5") int redirects, @DefaultValue( {
				"80", "443", "8080", "8443" }) Set<Integer> ports,
		@DefaultValue List<String> allowedHosts, @DefaultValue("1s") Duration pause,
		@DefaultValue("10s") Duration longestPause, @DefaultValue("1m") Duration patience){

	/** The pause to keep at a host that asks for one, in milliseconds. */
	Duration pause(long asked) {
		long granted = Math.min(asked, this.longestPause.toMillis());
		return Duration.ofMillis(Math.max(granted, this.pause.toMillis()));
	}

}
