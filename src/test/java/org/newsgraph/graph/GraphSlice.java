package org.newsgraph.graph;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The part of the service that {@link GraphTest} starts. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(basePackageClasses = Graph.class, excludeFilters = @ComponentScan.Filter(Configuration.class))
@AutoConfigurationPackage(basePackages = "org.newsgraph")
@Import({ GraphConfiguration.class, SharedStore.class })
@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
		DataNeo4jRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class })
class GraphSlice {

}
