package org.newsgraph.source.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.newsgraph.graphql.NewsgraphException;

/**
 * Gets what stands at web addresses: only from public hosts, one request to a host at a
 * time, and only what its robots.txt allows.
 */
public final class Fetcher implements AutoCloseable {

	private static final Duration SLACK = Duration.ofMinutes(1);

	private final BodyLimit limit;

	private final Exchange exchange;

	private final Hops hops;

	private final Robots robots;

	Fetcher(FetchProperties properties, AddressGuard guard, NameService names) {
		this.limit = new BodyLimit(properties.size().toBytes(), false);
		this.exchange = new Exchange(Client.of(new CheckedResolver(names, guard), properties));
		Duration memory = properties.patience().plus(properties.longestPause()).plus(properties.time()).plus(SLACK);
		this.hops = new Hops(guard, new Turns(properties.patience(), memory), this.exchange, properties);
		this.robots = new Robots(this.hops, properties);
	}

	/**
	 * Judges an address by how it is written alone, before there are settings.
	 * @throws NewsgraphException ADDRESS_REFUSED if no settings would let it be fetched
	 */
	public static void judge(URI address) {
		AddressGuard.judge(address);
	}

	/**
	 * What stands at an address. Errors of the server, such as 404, are answers too.
	 * @throws NewsgraphException ADDRESS_REFUSED if nothing is fetched from there,
	 * ROBOTS_REFUSED if the site does not want that, TOO_LARGE, RATE_LIMITED if too many
	 * wait for the same host, UPSTREAM_FAILED if it cannot be had
	 */
	public Fetched fetch(URI address) {
		return fetch(address, Validators.NONE);
	}

	/**
	 * What stands at an address, unless that is known already.
	 * @param known what the server said of the version that is known
	 * @throws NewsgraphException as {@link #fetch(URI)}
	 */
	public Fetched fetch(URI address, Validators known) {
		return this.hops.follow(address, known, this.limit, this.robots);
	}

	@Override
	public void close() throws IOException {
		this.exchange.close();
	}

}
