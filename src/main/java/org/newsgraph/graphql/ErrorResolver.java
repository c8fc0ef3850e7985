package org.newsgraph.graphql;

import java.util.Map;
import java.util.UUID;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.DeadlineExceededException;
import org.newsgraph.graph.GraphException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * Turns what went wrong into an error with a code, and never shows more than it should.
 */
@Component
class ErrorResolver extends DataFetcherExceptionResolverAdapter {

	private static final Logger logger = LoggerFactory.getLogger(ErrorResolver.class);

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
		return switch (failure) {
			case NewsgraphException refused -> error(environment, refused.code(), refused.getMessage());
			case DeadlineExceededException late -> error(environment, ErrorCode.UNAVAILABLE,
					"This took longer than it may. Ask for less at once, or try again later.");
			case GraphException down ->
				error(environment, ErrorCode.UNAVAILABLE, "The database did not answer. Try again in a moment.");
			case BindException wrong ->
				error(environment, ErrorCode.BAD_USER_INPUT, "An argument makes no sense here.");
			default -> internal(failure, environment);
		};
	}

	private static GraphQLError internal(Throwable failure, DataFetchingEnvironment environment) {
		String reference = UUID.randomUUID().toString();
		logger.error("Reference {}: {} failed", reference, environment.getExecutionStepInfo().getPath(), failure);
		return error(environment, ErrorCode.INTERNAL,
				"Something went wrong on our side. Its reference in the log is " + reference + ".");
	}

	private static GraphQLError error(DataFetchingEnvironment environment, ErrorCode code, @Nullable String message) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type(code))
			.message("%s", (message != null) ? message : code.name())
			.extensions(Map.of("code", code.name()))
			.build();
	}

	private static ErrorType type(ErrorCode code) {
		return switch (code) {
			case NOT_FOUND -> ErrorType.NOT_FOUND;
			case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
			case FORBIDDEN -> ErrorType.FORBIDDEN;
			case UPSTREAM_FAILED, UNAVAILABLE, INTERNAL -> ErrorType.INTERNAL_ERROR;
			default -> ErrorType.BAD_REQUEST;
		};
	}

}
