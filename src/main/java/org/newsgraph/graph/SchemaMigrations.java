package org.newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import ac.simons.neo4j.migrations.core.MigrationChain.ChainBuilderMode;
import ac.simons.neo4j.migrations.core.MigrationChain.Element;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema up to date with neo4j-migrations: each file of
 * {@code neo4j/migrations} is applied once, in order, and its checksum kept. Instances
 * that start together take turns.
 */
final class SchemaMigrations {

	private static final String FILES = "classpath*:/neo4j/migrations/V*.cypher";

	/**
	 * A lock that the library keeps in a node outlives a killed process; ours does not.
	 */
	private static final String UNLOCK = "MATCH (stale:__Neo4jMigrationsLock) DELETE stale";

	private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(300)";

	private final Driver driver;

	private final Migrations migrations;

	SchemaMigrations(Driver driver) {
		this(driver, FILES);
	}

	SchemaMigrations(Driver driver, String files) {
		this.driver = driver;
		this.migrations = new Migrations(MigrationsConfig.builder()
			.withDatabase(GraphConfiguration.DATABASE)
			.withResourceScanner((locations) -> urls(files))
			.build(), driver);
	}

	/**
	 * Applies what has not been applied.
	 * @throws StartFailure if the store is newer than this service, or a migration fails
	 */
	void apply() {
		new MigrationTurn(this.driver).take(() -> {
			run(UNLOCK);
			refuseANewerStore();
			try {
				this.migrations.apply();
			}
			catch (MigrationsException ex) {
				throw new StartFailure("The schema of the database cannot be brought up to date: " + ex.getMessage(),
						"Start the version of Newsgraph that wrote the store, or use another store.", ex);
			}
			run(AWAIT_INDEXES);
		});
	}

	private void refuseANewerStore() {
		Set<String> applied = versions(ChainBuilderMode.REMOTE);
		applied.removeAll(versions(ChainBuilderMode.LOCAL));
		if (!applied.isEmpty()) {
			throw new StartFailure(
					"The store was written by a newer Newsgraph: this one does not know its schema " + applied + ".",
					"Start the newer version, or use another store (--newsgraph.home=DIR). Nothing was changed.", null);
		}
	}

	private Set<String> versions(ChainBuilderMode where) {
		Set<String> versions = new HashSet<>();
		for (Element migration : this.migrations.info(where).getElements()) {
			versions.add(migration.getVersion());
		}
		return versions;
	}

	private void run(String statement) {
		this.driver.executableQuery(statement)
			.withConfig(QueryConfig.builder().withDatabase(GraphConfiguration.DATABASE).build())
			.execute();
	}

	private static List<URL> urls(String files) {
		try {
			List<URL> urls = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(files)) {
				urls.add(resource.getURL());
			}
			return urls;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
