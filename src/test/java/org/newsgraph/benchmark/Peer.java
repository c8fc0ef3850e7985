package org.newsgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The generic Neo4j GraphQL library over the store of a service, in a process of its own:
 * what the service is measured beside if {@code newsgraph.benchmark.peer} is set. Its
 * type definitions are the stored graph as it is, in {@code src/test/peer}.
 */
final class Peer implements AutoCloseable {

	private static final Pattern ADDRESS = Pattern.compile("Peer (http://127\\.0\\.0\\.1:\\d+/)");

	private static final Path OUTPUT = Path.of("target/benchmark-peer.log");

	private static final Duration UP = Duration.ofMinutes(5);

	private static final int COMPARED = 10;

	private final Process process;

	private final Asker asker;

	private Peer(Process process) throws IOException {
		this.process = process;
		Awaitility.await().atMost(UP).until(() -> address().find() || !process.isAlive());
		Matcher address = address();
		assertThat(address.find()).as(Files.readString(OUTPUT)).isTrue();
		this.asker = new Asker(address.group(1));
	}

	static boolean isAsked() {
		return Boolean.getBoolean("newsgraph.benchmark.peer");
	}

	/** Starts it on a database, and waits until it answers. */
	static Peer start(String bolt, Path passwordFile) throws IOException {
		ProcessBuilder node = new ProcessBuilder("node", "src/test/peer/server.js", bolt, passwordFile.toString());
		node.environment().put("NODE_ENV", "production");
		return new Peer(node.redirectErrorStream(true).redirectOutput(OUTPUT.toFile()).start());
	}

	private static Matcher address() throws IOException {
		return ADDRESS.matcher(Files.readString(OUTPUT));
	}

	void ask(Document document, int time) {
		this.asker.ask(document, time);
	}

	/** Fails unless it names all that the service names in its first answers. */
	void compare(Question question, Asker service) {
		Document generic = question.generic();
		for (int time = 0; generic != null && time < COMPARED; time++) {
			Set<String> named = service.named(question.document(), time);
			assertThat(named).as(question.name()).isNotEmpty();
			Set<String> missing = new HashSet<>(named);
			missing.removeAll(this.asker.named(generic, time));
			assertThat(missing).as("what the peer does not name: " + question.name()).isEmpty();
		}
	}

	@Override
	public void close() {
		this.asker.close();
		this.process.destroy();
		this.process.onExit().join();
	}

}
