package org.newsgraph.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much one request may ask for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class Limits {

	Limits(LimitProperties limits) {
		ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.tokens()).maxCharacters(limits.characters())));
	}

	@Bean
	Instrumentation depthLimit(LimitProperties limits) {
		return new MaxQueryDepthInstrumentation(limits.depth());
	}

	@Bean
	Instrumentation costLimit(LimitProperties limits) {
		return new MaxQueryComplexityInstrumentation(limits.cost(), new NodeCost());
	}

	@Bean
	Instrumentation timeLimit(LimitProperties limits) {
		return new TimeLimit(limits.queryTime(), limits.mutationTime());
	}

}
