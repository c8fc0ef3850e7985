package org.newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The one database of a test run, started when the first test needs it. Which one it is
 * says the system property {@code newsgraph.test.store}.
 */
final class TestStore {

	static final DataSize PAGE_CACHE = DataSize.ofMegabytes(64);

	private static final String STORE = System.getProperty("newsgraph.test.store", "embedded");

	private static volatile @Nullable EmbeddedNeo4j embeddedNeo4j;

	private TestStore() {
	}

	/** Skips the test where the database asked for cannot be had. */
	static void assumeItCanBeHad() {
		Assumptions.assumeTrue(!STORE.equals("container") || DockerClientFactory.instance().isDockerAvailable(),
				"skipped: a Neo4j in a container was asked for, and Docker does not answer here");
	}

	static Neo4jConnectionDetails connectionDetails() {
		return Started.DETAILS;
	}

	/** Removes everything but the schema and the record of its migrations. */
	static void empty() {
		try (var session = Started.DRIVER.session(SessionConfig.forDatabase("neo4j"))) {
			session.run("MATCH (n) WHERE none(label IN labels(n) WHERE label STARTS WITH '__') DETACH DELETE n")
				.consume();
		}
	}

	static Driver driver() {
		return Started.DRIVER;
	}

	/** The database itself, if it is in this very process. */
	static @Nullable EmbeddedNeo4j inThisProcess() {
		connectionDetails();
		return embeddedNeo4j;
	}

	private static Neo4jConnectionDetails start() {
		if (STORE.equals("embedded")) {
			return embedded();
		}
		return STORE.equals("container") ? container() : server(URI.create(STORE));
	}

	private static Neo4jConnectionDetails embedded() {
		Path home = newHome();
		EmbeddedNeo4j neo4j = new EmbeddedNeo4j(new GraphProperties(home, 0, PAGE_CACHE));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			neo4j.close();
			FileSystemUtils.deleteRecursively(home.toFile());
		}));
		neo4j.await();
		embeddedNeo4j = neo4j;
		return new EmbeddedConfiguration().embeddedConnectionDetails(neo4j);
	}

	private static Neo4jConnectionDetails container() {
		@SuppressWarnings("resource") // Testcontainers removes it when the JVM ends.
		Neo4jContainer neo4j = new Neo4jContainer("neo4j:2026.08-community").withAdminPassword("for-the-tests");
		neo4j.start();
		return details(URI.create(neo4j.getBoltUrl()), "neo4j", "for-the-tests");
	}

	private static Neo4jConnectionDetails server(URI store) {
		String[] user = store.getUserInfo().split(":", 2);
		return details(URI.create(store.getScheme() + "://" + store.getHost() + ":" + store.getPort()), user[0],
				user[1]);
	}

	private static Neo4jConnectionDetails details(URI uri, String user, String password) {
		return new EmbeddedConfiguration.Embedded(uri, AuthTokens.basic(user, password));
	}

	static Path newHome() {
		try {
			return Files.createTempDirectory("newsgraph-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Started when first used. */
	private static final class Started {

		private static final Neo4jConnectionDetails DETAILS = start();

		private static final Driver DRIVER = GraphDatabase.driver(DETAILS.getUri(), DETAILS.getAuthToken());

	}

}
