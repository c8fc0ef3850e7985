package org.newsgraph.graphql;

import java.util.List;

import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import org.dataloader.DataLoaderOptions;
import org.newsgraph.graph.GraphAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
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
			@Value("${newsgraph.graphql.introspection:true}") boolean introspection, GraphAddress store) {
		return new OperationInstrumentation(
				List.of(new DocumentLimit(parserOptions, introspection), new ShapeLimit(limits),
						new CostLimit(limits.cost()), new TimeLimit(limits.queryTime(), limits.mutationTime()),
						new AnswerLimit(limits.resultNodes(), limits.response().toBytes()), new InTurn(turns(store))));
	}

	/** A server elsewhere has processors of its own. */
	private static Turns turns(GraphAddress store) {
		return new Turns(store.isEmbedded() ? Runtime.getRuntime().availableProcessors() : Integer.MAX_VALUE);
	}

	@Bean
	BatchLoaderRegistry batchLoaderRegistry() {
		return new DefaultBatchLoaderRegistry(
				() -> DataLoaderOptions.newOptions().setBatchLoaderScheduler(new Together()).build());
	}

	/** What blocks is done beside other work of its level, if there is any. */
	@Bean
	static BeanPostProcessor controllersTogether() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AnnotatedControllerConfigurer controllers) {
					controllers.setExecutor(new Together());
				}
				return bean;
			}

		};
	}

	@Bean
	GraphQlSourceBuilderCustomizer loaderFields() {
		return (source) -> source.typeVisitors(List.of(new LoaderFields()));
	}

}
