package org.newsgraph.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Says where a host is. */
interface NameService {

	/**
	 * All addresses of a host.
	 * @throws UnknownHostException if there is no such host
	 */
	InetAddress[] find(String host) throws UnknownHostException;

}
