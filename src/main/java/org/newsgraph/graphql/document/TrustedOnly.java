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

/** Runs nothing but trusted documents, however they come in, where that is wished. */
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
		boolean runs = this.any || this.trusted.include(request.getDocument());
		return runs ? chain.next(request) : Mono.just(refusal(request));
	}

	private static WebGraphQlResponse refusal(WebGraphQlRequest request) {
		ExecutionInput input = request.toExecutionInput();
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.addError(GraphqlErrorBuilder.newError()
				.errorType(ErrorType.FORBIDDEN)
				.message("%s", WHY)
				.extensions(Map.of("code", ErrorCode.FORBIDDEN.name()))
				.build())
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
	}

}
