package org.newsgraph.graphql.http;

import java.util.concurrent.Executors;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Answers what comes over a WebSocket beside the thread that reads it, which goes on to
 * hear what else is asked or called off there.
 */
@Component
class Sockets implements WebGraphQlInterceptor {

	private final Scheduler threads = Schedulers.fromExecutor(Executors.newVirtualThreadPerTaskExecutor());

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Mono<WebGraphQlResponse> answer = chain.next(request);
		return (request instanceof WebSocketGraphQlRequest) ? answer.subscribeOn(this.threads) : answer;
	}

}
