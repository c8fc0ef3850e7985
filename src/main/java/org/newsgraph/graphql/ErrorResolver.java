package org.newsgraph.graphql;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Turns what went wrong into an error with a code, and never shows more than it should.
 */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		NewsgraphException told = Failures.told(failure);
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type(told.code()))
			.message("%s", String.valueOf(told.getMessage()))
			.extensions(Map.of("code", told.code().name()))
			.build();
	}

	static ErrorType type(ErrorCode code) {
		return switch (code) {
			case NOT_FOUND -> ErrorType.NOT_FOUND;
			case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
			case FORBIDDEN -> ErrorType.FORBIDDEN;
			case UPSTREAM_FAILED, UNAVAILABLE, INTERNAL -> ErrorType.INTERNAL_ERROR;
			default -> ErrorType.BAD_REQUEST;
		};
	}

}
