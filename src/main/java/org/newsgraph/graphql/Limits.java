package org.newsgraph.graphql;

import java.util.List;

import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import org.dataloader.DataLoaderOptions;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

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
	Instrumentation limitsOfOperations(LimitProperties limits, ParserOptions parserOptions,
			@Value("${newsgraph.graphql.introspection:true}") boolean introspection) {
		return new OperationInstrumentation(
				List.of(new DocumentLimit(parserOptions, introspection), new ShapeLimit(limits),
						new CostLimit(limits.cost()), new TimeLimit(limits.queryTime(), limits.mutationTime()),
						new AnswerLimit(limits.resultNodes(), limits.response().toBytes())));
	}

	@Bean
	BatchLoaderRegistry batchLoaderRegistry() {
		return new DefaultBatchLoaderRegistry(
				() -> DataLoaderOptions.newOptions().setBatchLoaderScheduler(new Together()).build());
	}

	@Bean
	GraphQlSourceBuilderCustomizer loaderFields() {
		return (source) -> source.typeVisitors(List.of(new LoaderFields()));
	}

}
