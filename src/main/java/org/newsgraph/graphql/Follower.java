package org.newsgraph.graphql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.Cursor;
import org.newsgraph.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells of things as they come into the graph, whoever stored them: what is in the graph
 * is the notice, so that none is lost or invented and those of other processes are seen
 * too. Looks twice a second, and only while somebody listens.
 */
public final class Follower<T extends Node> {

	private static final Logger logger = LoggerFactory.getLogger(Follower.class);

	private static final Duration EVERY = Duration.ofMillis(500);

	/**
	 * A transaction takes so long, as a rule, from its moment on our clock to its commit.
	 */
	private static final Duration USUAL_OVERLAP = Duration.ofSeconds(5);

	/** No transaction may take longer. */
	private static final Duration LONGEST_OVERLAP = Duration.ofSeconds(70);

	private static final int LOOKS_BEFORE_A_LONG_ONE = 10;

	/** How many a listener may lag behind before it is told so and left. */
	private static final int PATIENCE = 1000;

	private static final Duration LONGEST_BACK_FILL = Duration.ofDays(1);

	private final Graph graph;

	private final Clock clock;

	private final Listing<T> since;

	private final Function<T, Instant> moment;

	private final Flux<T> shared;

	/**
	 * Follows a list.
	 * @param since takes {@code $since}; sorted by the moment, the earliest first
	 * @param moment when a thing came into the graph
	 */
	public Follower(Graph graph, Clock clock, Listing<T> since, Function<T, Instant> moment) {
		this.graph = graph;
		this.clock = clock;
		this.since = since;
		this.moment = moment;
		this.shared = Flux.defer(this::follow).publish(PATIENCE).refCount();
	}

	/**
	 * Each thing that comes in from now on, once. A listener that is too slow ends with
	 * RATE_LIMITED and does not hold up the others.
	 * @param from from this moment on, if not {@code null}: for somebody who listened
	 * before
	 * @throws NewsgraphException BAD_USER_INPUT if that is more than a day ago
	 */
	public Flux<T> things(@Nullable Instant from) {
		Flux<T> live = this.shared.onBackpressureBuffer(PATIENCE).onErrorMap(Exceptions::isOverflow, Follower::tooSlow);
		if (from == null) {
			return live;
		}
		if (from.isBefore(this.clock.instant().minus(LONGEST_BACK_FILL))) {
			throw NewsgraphException.badInput("since may be at most a day ago. Ask the lists for what is older.");
		}
		return Flux.defer(() -> {
			Recently told = new Recently();
			Flux<T> missed = Flux.defer(() -> Flux.fromIterable(read(from))).subscribeOn(Schedulers.boundedElastic());
			return Flux.merge(live, missed).filter((thing) -> told.isNew(thing.key(), this.moment.apply(thing)));
		});
	}

	private Flux<T> follow() {
		Recently told = new Recently();
		Instant begin = this.clock.instant();
		return Flux.interval(EVERY, Schedulers.boundedElastic())
			.onBackpressureDrop()
			.concatMap((look) -> Mono.fromCallable(() -> fresh(from(begin, look), told)).onErrorResume(this::skip), 1)
			.concatMapIterable((found) -> found);
	}

	private Instant from(Instant begin, long look) {
		Duration overlap = (look % LOOKS_BEFORE_A_LONG_ONE == 0) ? LONGEST_OVERLAP : USUAL_OVERLAP;
		Instant from = this.clock.instant().minus(overlap);
		return from.isAfter(begin) ? from : begin;
	}

	private List<T> fresh(Instant from, Recently told) {
		told.forgetBefore(this.clock.instant().minus(LONGEST_OVERLAP.multipliedBy(2)));
		return read(from).stream().filter((thing) -> told.isNew(thing.key(), this.moment.apply(thing))).toList();
	}

	private List<T> read(Instant from) {
		List<T> found = new ArrayList<>();
		Connection<T> page;
		Cursor beyond = null;
		do {
			page = this.since.all(this.graph, Map.of("since", from), new Page(Page.LARGEST, false, beyond, false));
			found.addAll(page.nodes());
			beyond = page.edges().isEmpty() ? null : Cursor.parse(page.edges().getLast().cursor());
		}
		while (page.pageInfo().hasNextPage());
		return found;
	}

	private Mono<List<T>> skip(Throwable failure) {
		logger.warn("What is new could not be looked for, trying again: {}", failure.getMessage());
		return Mono.empty();
	}

	private static NewsgraphException tooSlow(Throwable overflow) {
		return new NewsgraphException(ErrorCode.RATE_LIMITED,
				"More came in than you took: you were " + PATIENCE + " behind. Subscribe again, with since.");
	}

}
