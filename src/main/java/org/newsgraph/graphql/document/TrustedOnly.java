package org.newsgraph.graphql.document;

import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import org.newsgraph.graphql.ErrorCode;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Runs no document that nobody knows by the id it was named by and, where that is wished,
 * nothing but trusted ones, however they come in.
 */
@Component
class TrustedOnly implements WebGraphQlInterceptor {

	private static final String WHY = "Only documents that are known here are run. Send the documentId of one.";

	private final boolean any;

	private final TrustedDocuments trusted;

	TrustedOnly(DocumentProperties properties, TrustedDocuments trusted) {
		this.any = properties.documents() == DocumentProperties.Mode.ANY;
		this.trusted = trusted;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		String document = request.getDocument();
		if (document.equals(TrustedDocuments.UNKNOWN)) {
			return refused(request, ErrorType.BAD_REQUEST, ErrorCode.PERSISTED_DOCUMENT_NOT_FOUND,
					TrustedDocuments.WHY_UNKNOWN);
		}
		boolean runs = this.any || this.trusted.include(document);
		return runs ? chain.next(request) : refused(request, ErrorType.FORBIDDEN, ErrorCode.FORBIDDEN, WHY);
	}

	private static Mono<WebGraphQlResponse> refused(WebGraphQlRequest request, ErrorType type, ErrorCode code,
			String why) {
		ExecutionInput input = request.toExecutionInput();
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError()
				.errorType(type)
				.message("%s", why)
				.extensions(Map.of("code", code.name()))
				.build())
			.build();
		return Mono.just(new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result)));
	}

}
