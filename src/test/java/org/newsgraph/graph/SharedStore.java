package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Says where the database is that all tests share. */
@TestConfiguration(proxyBeanMethods = false)
class SharedStore {

	@Bean
	Neo4jConnectionDetails sharedConnectionDetails() {
		return TestStore.connectionDetails();
	}

	@Bean
	@Nullable LocalStore sharedLocalStore(StatementCounter counter) {
		EmbeddedNeo4j neo4j = TestStore.inThisProcess();
		return (neo4j != null) ? new LocalStore(neo4j::database, counter) : null;
	}

}
