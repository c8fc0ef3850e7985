package org.newsgraph.graphql.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How documents come to be known and kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

	@Bean
	TrustedDocuments trustedDocuments(DocumentProperties properties) {
		return TrustedDocuments.read(properties.documentsDirectory());
	}

	@Bean
	DocumentCache documentCache(DocumentProperties properties) {
		return new DocumentCache(properties.documentCache().toBytes());
	}

	@Bean
	GraphQlSourceBuilderCustomizer documentCacheCustomizer(DocumentCache cache) {
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(cache));
	}

}
