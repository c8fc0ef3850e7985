package org.newsgraph.graph;

import java.net.URI;
import java.time.Duration;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** Looks at the start whether the database answers, lets us in and is new enough. */
final class ServerCheck {

	private static final Duration PATIENCE = Duration.ofSeconds(8);

	private static final String VERSION = "CALL dbms.components() YIELD versions RETURN versions[0] AS version";

	private static final int OLDEST_MAJOR = 5;

	private static final int OLDEST_MINOR_OF_5 = 26;

	private final Driver driver;

	private final URI uri;

	ServerCheck(Driver driver, URI uri) {
		this.driver = driver;
		this.uri = uri;
	}

	void check() {
		String version = version(Deadline.in(PATIENCE));
		if (isTooOld(version)) {
			throw new StartFailure("The Neo4j at " + this.uri + " is version " + version + ".",
					"Use Neo4j " + OLDEST_MAJOR + "." + OLDEST_MINOR_OF_5 + " or newer.", null);
		}
	}

	private String version(Deadline patience) {
		while (true) {
			try {
				return ask();
			}
			catch (Neo4jException ex) {
				if (!(ex instanceof RetryableException) || patience.isOver()) {
					throw failure(ex);
				}
				pause();
			}
		}
	}

	/**
	 * Not by a managed transaction: that one tries for half a minute, and logs each try.
	 */
	private String ask() {
		try (Session session = this.driver.session(SessionConfig.forDatabase(GraphConfiguration.DATABASE))) {
			return session.run(VERSION).list().getFirst().get("version").asString();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofMillis(500));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartFailure("The start was interrupted.", "Start again.", ex);
		}
	}

	private StartFailure failure(Neo4jException cause) {
		if (cause instanceof SecurityException) {
			return new StartFailure("The Neo4j at " + this.uri + " does not let us in: " + cause.getMessage(),
					"Set the right user and password: spring.neo4j.authentication.username and .password "
							+ "(environment SPRING_NEO4J_AUTHENTICATION_USERNAME and _PASSWORD).",
					cause);
		}
		return new StartFailure("The Neo4j at " + this.uri + " cannot be used: " + cause.getMessage(),
				"Start it and make sure that the address (spring.neo4j.uri) is right, "
						+ "or set no address to use the embedded one.",
				cause);
	}

	static boolean isTooOld(String version) {
		String[] parts = version.split("[^0-9]+");
		int major = Integer.parseInt(parts[0]);
		int minor = (parts.length > 1) ? Integer.parseInt(parts[1]) : 0;
		return major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR_OF_5);
	}

}
