package org.newsgraph.source.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A web server on loopback that writes whatever it is told to, byte by byte if need be.
 */
public final class Site implements AutoCloseable {

	private final ServerSocket door;

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final Map<String, Reply> replies = new ConcurrentHashMap<>();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private final AtomicInteger connections = new AtomicInteger();

	private Site(ServerSocket door) {
		this.door = door;
		this.workers.submit(this::serve);
	}

	public static Site open() {
		return open("127.0.0.1", 0);
	}

	/** A site at another address of loopback, so that two can have the same port. */
	public static Site open(String address, int port) {
		try {
			return new Site(new ServerSocket(port, 200, InetAddress.ofLiteral(address)));
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	static Site behind(ServerSocket door) {
		return new Site(door);
	}

	public Site on(String path, Reply reply) {
		this.replies.put(path, reply);
		return this;
	}

	public InetSocketAddress place() {
		return new InetSocketAddress(this.door.getInetAddress(), this.door.getLocalPort());
	}

	public int port() {
		return this.door.getLocalPort();
	}

	public URI at(String path) {
		return at("127.0.0.1", path);
	}

	public URI at(String host, String path) {
		return URI.create("http://" + host + ":" + port() + path);
	}

	/** Each as it came: the request line and the headers. */
	public List<String> requests() {
		return this.requests;
	}

	/** The paths that were asked for, without those of robots.txt. */
	public List<String> paths() {
		return this.requests.stream()
			.map((request) -> request.split(" ")[1])
			.filter((path) -> !path.equals("/robots.txt"))
			.toList();
	}

	int connections() {
		return this.connections.get();
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try {
				Socket socket = this.door.accept();
				this.connections.incrementAndGet();
				this.workers.submit(() -> answer(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void answer(Socket socket) {
		try (socket; OutputStream out = socket.getOutputStream()) {
			String request = read(socket);
			this.requests.add(request);
			this.replies.getOrDefault(request.split(" ")[1], Reply.status(404)).write(out);
			out.flush();
		}
		catch (Exception ex) {
			// The other side went away, which is what some tests are about.
		}
	}

	private static String read(Socket socket) throws IOException {
		BufferedReader reader = new BufferedReader(
				new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
		StringBuilder request = new StringBuilder();
		for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
			request.append(line).append('\n');
		}
		return request.toString();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
		this.workers.shutdownNow();
	}

}
