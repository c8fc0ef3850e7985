package org.newsgraph.graph;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.UserSerialization;

/**
 * Neo4j Community in this very process, with a real Bolt port on the loopback address, so
 * that all else is the same as with a server. It starts on a thread of its own while the
 * rest of the service starts.
 */
final class EmbeddedNeo4j implements AutoCloseable {

	static final String USER = "neo4j";

	/**
	 * Short, because Neo4j has done its recovery by then: a store that is not up stays
	 * down.
	 */
	private static final long MILLIS_TO_BE_UP = 2_000;

	private static final String SET_PASSWORD = "ALTER USER neo4j IF EXISTS SET PASSWORD $password CHANGE NOT REQUIRED";

	private static final String ARGUMENT_REFUSED = "Neo.ClientError.Statement.ArgumentError";

	private static final String WHY_DOWN = "SHOW DATABASE neo4j YIELD statusMessage";

	private final Home home;

	private final int port;

	private final String password;

	private final GraphProperties properties;

	private final FutureTask<DatabaseManagementService> start = new FutureTask<>(this::start);

	/**
	 * Begins to start the database.
	 * @throws StartFailure if the directory cannot be used
	 */
	EmbeddedNeo4j(GraphProperties properties) {
		this.properties = properties;
		this.home = Home.take(properties.home());
		try {
			this.password = Password.in(this.home.passwordFile());
			this.port = LoopbackPort.near(properties.boltPort());
		}
		catch (IOException ex) {
			this.home.close();
			throw Home.notWritable(this.home.directory(), ex);
		}
		catch (RuntimeException ex) {
			this.home.close();
			throw ex;
		}
		Thread.ofPlatform().name("neo4j-start").start(this.start);
	}

	/**
	 * Waits until the database answers.
	 * @throws StartFailure if it cannot be opened
	 */
	void await() {
		database();
	}

	/**
	 * The database, once it is up.
	 * @throws StartFailure if it cannot be opened
	 */
	GraphDatabaseService database() {
		try {
			return this.start.get().database(GraphConfiguration.DATABASE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StartFailure("The start was interrupted.", "Start again.", ex);
		}
		catch (ExecutionException ex) {
			throw StoreFault.of(this.home, Objects.requireNonNullElse(ex.getCause(), ex));
		}
	}

	GraphAddress address() {
		return new GraphAddress(URI.create("bolt://127.0.0.1:" + this.port), USER, this.home.passwordFile());
	}

	String password() {
		return this.password;
	}

	private DatabaseManagementService start() throws IOException {
		Path settings = Neo4jSettings.write(this.home, this.port, this.properties.pageCache());
		writeFirstUser();
		DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(this.home.neo4j())
			.loadPropertiesFromFile(settings)
			.build();
		try {
			makeSureItIsUp(neo4j);
			setPassword(neo4j);
			return neo4j;
		}
		catch (RuntimeException ex) {
			neo4j.shutdown();
			throw ex;
		}
	}

	/**
	 * Neo4j takes its first user from this file, so that there is no moment in which its
	 * well-known first password opens the door.
	 */
	private void writeFirstUser() throws IOException {
		Path directory = this.home.neo4j().resolve("data/dbms");
		if (Files.exists(this.home.neo4j().resolve("data/databases"))) {
			return;
		}
		Files.createDirectories(directory);
		SystemGraphCredential credential = SystemGraphCredential
			.createCredentialForPassword(this.password.getBytes(StandardCharsets.UTF_8), new SecureHasher());
		User user = new User(USER, null, credential, false, false);
		Files.write(directory.resolve("auth.ini"), new UserSerialization().serialize(List.of(user)));
	}

	private void setPassword(DatabaseManagementService neo4j) {
		try {
			neo4j.database("system").executeTransactionally(SET_PASSWORD, Map.of("password", this.password));
		}
		catch (QueryExecutionException ex) {
			// Refused, as nearly always, because it is the password already.
			if (!ARGUMENT_REFUSED.equals(ex.getStatusCode())) {
				throw ex;
			}
		}
	}

	private static void makeSureItIsUp(DatabaseManagementService neo4j) {
		if (!neo4j.database(GraphConfiguration.DATABASE).isAvailable(MILLIS_TO_BE_UP)) {
			String why = neo4j.database("system")
				.executeTransactionally(WHY_DOWN, Map.of(),
						(rows) -> rows.stream().map((row) -> String.valueOf(row.get("statusMessage"))).toList())
				.toString();
			throw new IllegalStateException(why);
		}
	}

	@Override
	public void close() {
		try {
			this.start.get().shutdown();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException ex) {
			// It never started, and await() says why.
		}
		finally {
			this.home.close();
		}
	}

}
