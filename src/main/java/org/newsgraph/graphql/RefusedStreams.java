package org.newsgraph.graphql;

import java.util.List;

import graphql.GraphQLError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Tells somebody who wanted to follow the news why that is refused: as a stream that ends
 * with the errors at once, which is what WebSockets and server-sent events can carry.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedStreams implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Mono<WebGraphQlResponse> response = chain.next(request);
		return streams(request) ? response.map(RefusedStreams::streamed) : response;
	}

	private static boolean streams(WebGraphQlRequest request) {
		return request instanceof WebSocketGraphQlRequest
				|| request.getHeaders().getAccept().equals(List.of(MediaType.TEXT_EVENT_STREAM));
	}

	private static WebGraphQlResponse streamed(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		boolean refused = response.getData() == null && !errors.isEmpty();
		return refused ? response.transform((builder) -> builder
			.data(Flux.error(new SubscriptionPublisherException(errors, new IllegalStateException("refused"))))
			.errors(List.of())) : response;
	}

}
