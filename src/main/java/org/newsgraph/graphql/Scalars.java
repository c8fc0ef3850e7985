package org.newsgraph.graphql;

import java.util.regex.Pattern;

import graphql.schema.GraphQLScalarType;
import graphql.scalars.ExtendedScalars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema. */
@Configuration(proxyBeanMethods = false)
class Scalars {

	@Bean
	RuntimeWiringConfigurer scalarWiring() {
		GraphQLScalarType countryCode = ExtendedScalars.newRegexScalar("CountryCode")
			.addPattern(Pattern.compile("[A-Z]{3}"))
			.build();
		return (wiring) -> wiring.scalar(ExtendedScalars.Date)
			.scalar(Moment.SCALAR)
			.scalar(WebAddress.SCALAR)
			.scalar(countryCode);
	}

}
