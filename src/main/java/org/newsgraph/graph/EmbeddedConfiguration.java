package org.newsgraph.graph;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded database, unless a server is named. It is an auto-configuration so
 * that it sees whether anything else (Testcontainers, Docker Compose, a test) has said
 * where the database is.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(EmbeddedConfiguration.NoServerNamed.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties(GraphProperties.class)
class EmbeddedConfiguration {

	@Bean
	EmbeddedNeo4j embeddedNeo4j(GraphProperties properties) {
		return new EmbeddedNeo4j(properties);
	}

	@Bean
	Neo4jConnectionDetails embeddedConnectionDetails(EmbeddedNeo4j neo4j) {
		return new Embedded(neo4j.address().uri(), AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()));
	}

	@Bean
	LocalStore localStore(EmbeddedNeo4j neo4j, StatementCounter counter) {
		return new LocalStore(neo4j::database, counter);
	}

	/** How the driver reaches the embedded database, which need not be up yet. */
	record Embedded(URI uri, AuthToken token) implements Neo4jConnectionDetails {

		@Override
		public URI getUri() {
			return this.uri;
		}

		@Override
		public AuthToken getAuthToken() {
			return this.token;
		}

	}

	/** Whether no server is named by {@code spring.neo4j.uri}. */
	static final class NoServerNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
		}

	}

}
