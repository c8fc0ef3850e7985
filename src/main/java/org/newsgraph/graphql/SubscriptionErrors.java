package org.newsgraph.graphql;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;

/** Tells a subscriber, with a code, why a subscription ended. */
@Component
class SubscriptionErrors implements SubscriptionExceptionResolver {

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable failure) {
		NewsgraphException told = Failures.told(failure);
		return Mono.just(List.of(GraphqlErrorBuilder.newError()
			.errorType(ErrorResolver.type(told.code()))
			.message("%s", String.valueOf(told.getMessage()))
			.extensions(Map.of("code", told.code().name()))
			.build()));
	}

}
