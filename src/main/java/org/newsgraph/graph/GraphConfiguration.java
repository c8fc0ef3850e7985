package org.newsgraph.graph;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** How the driver is set, for the embedded database and a server alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphProperties.class)
class GraphConfiguration {

	static final String DATABASE = "neo4j";

	private static final int MOST_CONNECTIONS = 50;

	private static final int SECONDS_FOR_A_CONNECTION = 5;

	@Bean
	ConfigBuilderCustomizer poolAndTelemetry() {
		return (driver) -> driver.withMaxConnectionPoolSize(MOST_CONNECTIONS)
			.withConnectionAcquisitionTimeout(SECONDS_FOR_A_CONNECTION, TimeUnit.SECONDS)
			.withConnectionTimeout(SECONDS_FOR_A_CONNECTION, TimeUnit.SECONDS)
			.withTelemetryDisabled(true);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	BookmarkManager graphBookmarks() {
		return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
	}

	@Bean
	DatabaseSelectionProvider databaseSelection() {
		return DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(DATABASE);
	}

	@Bean
	GraphAddress graphAddress(ObjectProvider<EmbeddedNeo4j> embedded, Neo4jConnectionDetails details) {
		EmbeddedNeo4j neo4j = embedded.getIfAvailable();
		return (neo4j != null) ? neo4j.address() : new GraphAddress(details.getUri(), null, null);
	}

}
