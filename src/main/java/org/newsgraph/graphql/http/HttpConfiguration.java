package org.newsgraph.graphql.http;

import org.newsgraph.graphql.document.Operations;
import org.newsgraph.graphql.document.TrustedDocuments;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts GraphQL over HTTP where GraphQL is asked. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

	@Bean
	FilterRegistrationBean<GraphQlOverHttp> graphQlOverHttp(@Value("${spring.graphql.http.path:/graphql}") String path,
			TrustedDocuments documents, Operations operations) {
		var registration = new FilterRegistrationBean<>(new GraphQlOverHttp(documents, operations));
		registration.addUrlPatterns(path);
		// Behind what asks who is there (security, -100), so that nobody else is listened
		// to.
		registration.setOrder(0);
		return registration;
	}

}
