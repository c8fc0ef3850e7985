package org.newsgraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import org.newsgraph.graph.DeadlineExceededException;

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
		NewsgraphException told = told(failure, environment);
		Map<String, Object> extensions = new LinkedHashMap<>(Map.of("code", told.code().name()));
		extensions.putAll(told.figures());
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type(told.code()))
			.message("%s", String.valueOf(told.getMessage()))
			.extensions(extensions)
			.build();
	}

	/** A query that takes too long asks for too much. */
	private static NewsgraphException told(Throwable failure, DataFetchingEnvironment environment) {
		TimeLimit.Allowance allowance = environment.getGraphQlContext().get(TimeLimit.Allowance.class);
		boolean late = failure instanceof DeadlineExceededException && allowance != null
				&& environment.getOperationDefinition().getOperation() == Operation.QUERY;
		return late ? allowance.exceeded() : Failures.told(failure);
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
