package org.newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the port on which the embedded database listens. */
final class LoopbackPort {

	private static final Logger logger = LoggerFactory.getLogger(LoopbackPort.class);

	private LoopbackPort() {
	}

	/**
	 * The port wanted if it is free, else any free one.
	 * @param wanted the port, or 0 for any
	 */
	static int near(int wanted) {
		try {
			return bind(wanted);
		}
		catch (IOException ex) {
			int other = anyFree();
			logger.warn("Port {} is taken: the embedded Neo4j listens on {} instead (newsgraph.bolt-port).", wanted,
					other);
			return other;
		}
	}

	private static int anyFree() {
		try {
			return bind(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int bind(int port) throws IOException {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

}
