package org.newsgraph.graphql;

import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much one request may ask for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class Limits {

	@Bean
	ParserOptions parserOptions(LimitProperties limits) {
		return ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.tokens()).maxCharacters(limits.characters()));
	}

	@Bean
	Instrumentation documentLimit(ParserOptions parserOptions,
			@Value("${newsgraph.graphql.introspection:true}") boolean introspection) {
		return new DocumentLimit(parserOptions, introspection);
	}

	@Bean
	Instrumentation shapeLimit(LimitProperties limits) {
		return new ShapeLimit(limits);
	}

	@Bean
	Instrumentation costLimit(LimitProperties limits) {
		return new CostLimit(limits.cost());
	}

	@Bean
	Instrumentation timeLimit(LimitProperties limits) {
		return new TimeLimit(limits.queryTime(), limits.mutationTime());
	}

	@Bean
	Instrumentation answerLimit(LimitProperties limits) {
		return new AnswerLimit(limits.resultNodes(), limits.response().toBytes());
	}

}
