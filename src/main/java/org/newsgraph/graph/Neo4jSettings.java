package org.newsgraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.springframework.util.unit.DataSize;

/**
 * Writes the settings file of the embedded database: the fixed ones of
 * {@code neo4j/neo4j.conf} and those that depend on the machine.
 */
final class Neo4jSettings {

	private static final int SHARE_OF_HEAP = 4;

	private Neo4jSettings() {
	}

	static Path write(Home home, int port, DataSize pageCache) throws IOException {
		Files.createDirectories(home.neo4j());
		Path file = home.neo4j().resolve("neo4j.conf");
		Files.writeString(file, fixed() + """

				server.bolt.listen_address=127.0.0.1:%s
				server.bolt.advertised_address=127.0.0.1:%s
				server.memory.pagecache.size=%s
				dbms.memory.transaction.total.max=%s
				server.directories.logs=%s
				""".formatted(port, port, pageCache.toBytes(), Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP,
				home.logs().toString().replace("\\", "/")));
		return file;
	}

	private static String fixed() throws IOException {
		try (InputStream in = Objects.requireNonNull(Neo4jSettings.class.getResourceAsStream("/neo4j/neo4j.conf"))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
