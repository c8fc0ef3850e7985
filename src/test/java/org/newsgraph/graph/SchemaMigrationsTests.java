package org.newsgraph.graph;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GraphTest
class SchemaMigrationsTests {

	private final Driver driver = TestStore.driver();

	@Test
	void twoAtOnceApplyEachOnce() {
		CompletableFuture<Void> other = CompletableFuture.runAsync(() -> new SchemaMigrations(this.driver).apply());
		new SchemaMigrations(this.driver).apply();
		other.join();
		assertThat(count("MATCH (m:__Neo4jMigration {version: '001'}) RETURN count(m) AS n")).isEqualTo(1);
	}

	@Test
	void aLockLeftByAKilledProcessStopsNobody() {
		run("CREATE (:__Neo4jMigrationsLock {id: 'left', name: 'John Doe'})");
		new SchemaMigrations(this.driver).apply();
		assertThat(count("MATCH (l:__Neo4jMigrationsLock) RETURN count(l) AS n")).isZero();
	}

	@Test
	void aStoreOfANewerNewsgraphIsRefused() {
		run("""
				MATCH (last:__Neo4jMigration) WHERE NOT (last)-[:MIGRATED_TO]->()
				CREATE (last)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'x', connectedAs: 'x'}]->
				  (:__Neo4jMigration {version: '999', description: 'newer', type: 'CYPHER', source: 'V999__newer.cypher', checksum: '1'})
				""");
		try {
			assertThatThrownBy(() -> new SchemaMigrations(this.driver).apply()).isInstanceOf(StartFailure.class)
				.hasMessageContaining("newer Newsgraph");
		}
		finally {
			run("MATCH (m:__Neo4jMigration {version: '999'}) DETACH DELETE m");
		}
	}

	@Test
	void aServerTooOldIsTold() {
		assertThat(ServerCheck.isTooOld("5.25.1")).isTrue();
		assertThat(ServerCheck.isTooOld("5.26.0")).isFalse();
		assertThat(ServerCheck.isTooOld("2026.08.1")).isFalse();
	}

	private void run(String cypher) {
		this.driver.executableQuery(cypher).execute();
	}

	private long count(String cypher) {
		return this.driver.executableQuery(cypher).execute().records().getFirst().get("n").asLong();
	}

}
