package org.newsgraph.graphql;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import reactor.core.publisher.Mono;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Gives a code to the errors that arise before anything of ours is asked. */
@Component
class ErrorCodes implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ErrorCodes::coded);
	}

	private static WebGraphQlResponse coded(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.stream().allMatch(ErrorCodes::hasCode) ? response
				: response.transform((builder) -> builder.errors(told(errors)));
	}

	/** The same fault many times is told once. */
	private static List<GraphQLError> told(List<GraphQLError> errors) {
		Map<String, GraphQLError> told = new LinkedHashMap<>();
		errors.forEach((error) -> told.putIfAbsent(error.getMessage() + error.getPath(), coded(error)));
		return List.copyOf(told.values());
	}

	private static boolean hasCode(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey("code");
	}

	private static GraphQLError coded(GraphQLError error) {
		if (hasCode(error)) {
			return error;
		}
		Map<String, Object> extensions = new HashMap<>(
				(error.getExtensions() != null) ? error.getExtensions() : Map.of());
		extensions.put("code", code(error.getErrorType()).name());
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
			.message("%s", error.getMessage())
			.errorType(error.getErrorType())
			.locations(error.getLocations())
			.extensions(extensions);
		return (error.getPath() != null) ? builder.path(error.getPath()).build() : builder.build();
	}

	private static ErrorCode code(ErrorClassification classification) {
		return switch (classification) {
			case ErrorType.ExecutionAborted -> ErrorCode.TOO_COMPLEX;
			case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported ->
				ErrorCode.BAD_USER_INPUT;
			// Of graphql-java, and known by their names only.
			default -> switch (String.valueOf(classification)) {
				case "BadFaithIntrospection" -> ErrorCode.TOO_COMPLEX;
				case "IntrospectionDisabled" -> ErrorCode.FORBIDDEN;
				default -> ErrorCode.INTERNAL;
			};
		};
	}

}
