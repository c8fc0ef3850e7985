package org.newsgraph.source.fetch;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

import org.newsgraph.reading.WordTable;

/**
 * The addresses that begin alike.
 *
 * @param first the first of them
 * @param length how many bits they share
 * @param why nothing is fetched from there
 * @param source who says so
 */
record Network(InetAddress first, int length, String why, String source) {

	/** Those that nothing is fetched from. */
	static List<Network> refused() {
		return WordTable.rows(Network.class, "networks.tsv", 3).stream().map(Network::of).toList();
	}

	private static Network of(List<String> row) {
		String[] parts = row.getFirst().split("/");
		return new Network(InetAddress.ofLiteral(parts[0]), Integer.parseInt(parts[1]), row.get(1), row.get(2));
	}

	boolean holds(InetAddress address) {
		int bits = Byte.SIZE * address.getAddress().length;
		return bits == Byte.SIZE * this.first.getAddress().length
				&& prefix(address, bits).equals(prefix(this.first, bits));
	}

	private BigInteger prefix(InetAddress address, int bits) {
		return new BigInteger(1, address.getAddress()).shiftRight(bits - this.length);
	}

}
