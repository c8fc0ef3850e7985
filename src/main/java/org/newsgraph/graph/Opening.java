package org.newsgraph.graph;

import java.util.concurrent.atomic.AtomicBoolean;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Opens the database once: waits for the embedded one to be up or reaches the server, and
 * brings the schema up to date. The first to need the database does it, at the latest the
 * end of the start-up.
 */
@Component
final class Opening implements SmartLifecycle {

	private final ObjectProvider<EmbeddedNeo4j> embedded;

	private final ServerCheck server;

	private final SchemaMigrations migrations;

	private final AtomicBoolean open = new AtomicBoolean();

	Opening(ObjectProvider<EmbeddedNeo4j> embedded, Driver driver, Neo4jConnectionDetails details) {
		this.embedded = embedded;
		this.server = new ServerCheck(driver, details.getUri());
		this.migrations = new SchemaMigrations(driver);
	}

	/**
	 * Waits until the database can be used.
	 * @throws StartFailure if it cannot be opened
	 */
	void await() {
		if (!this.open.get()) {
			open();
		}
	}

	private synchronized void open() {
		if (!this.open.get()) {
			this.embedded.ifAvailable(EmbeddedNeo4j::await);
			this.server.check();
			this.migrations.apply();
			this.open.set(true);
		}
	}

	@Override
	public void start() {
		await();
	}

	@Override
	public void stop() {
		// What the database needs at the end it does when its bean is destroyed.
	}

	@Override
	public boolean isRunning() {
		return this.open.get();
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
