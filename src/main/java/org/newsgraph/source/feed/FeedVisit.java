package org.newsgraph.source.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Failures;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.source.fetch.Fetched;
import org.newsgraph.source.fetch.Fetcher;

import org.springframework.stereotype.Component;

/** One turn at a feed: it is asked, what is new is taken in, and both is written down. */
@Component
class FeedVisit {

	private static final int GONE = 410;

	private final Fetcher fetcher;

	private final FeedItems items;

	private final FeedWrites writes;

	FeedVisit(Fetcher fetcher, FeedItems items, FeedWrites writes) {
		this.fetcher = fetcher;
		this.items = items;
		this.writes = writes;
	}

	void pay(Turn turn) {
		try {
			Fetched found = this.fetcher.fetch(turn.address(), turn.known());
			if (found.notModified()) {
				succeeded(turn, found, Map.of(), turn.every());
			}
			else if (found.succeeded()) {
				take(turn, found);
			}
			else {
				failed(turn, refusal(found, "It is asked again later."), found.retryAfter(), found.status() == GONE);
			}
		}
		catch (RuntimeException ex) {
			failed(turn, Failures.told(ex), null, false);
		}
	}

	/** While something is left to do, the server must not say that nothing changed. */
	private void take(Turn turn, Fetched found) {
		ReadFeed feed = FeedReader.read(found.body(), found.charset(), found.address());
		boolean left = this.items.take(feed, turn);
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("title", feed.title());
		properties.put("etag", left ? null : found.validators().etag());
		properties.put("lastModified", left ? null : found.validators().lastModified());
		properties.put("every", Rhythm.after(feed).toSeconds());
		succeeded(turn, found, properties, left ? Rhythm.SHORTEST : Rhythm.after(feed));
	}

	private void succeeded(Turn turn, Fetched found, Map<String, ? extends @Nullable Object> more, Duration wait) {
		Instant now = this.writes.now();
		Map<String, @Nullable Object> properties = new HashMap<>(more);
		if (found.moved()) {
			properties.put("url", found.address().toString());
		}
		properties.put("lastSuccessAt", now);
		properties.put("nextPollAt", Rhythm.later(now, Rhythm.respecting(found.freshFor(), wait)));
		properties.put("failures", 0);
		properties.put("errorCode", null);
		this.writes.end(turn, properties);
	}

	private void failed(Turn turn, NewsgraphException refusal, @Nullable Duration retryAfter, boolean forGood) {
		Instant now = this.writes.now();
		int failures = turn.failures() + 1;
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("failures", failures);
		properties.put("errorCode", refusal.code().name());
		properties.put("errorMessage", refusal.getMessage());
		properties.put("errorAt", now);
		properties.put("nextPollAt", forGood ? null : Rhythm.later(now, Rhythm.afterFailure(failures, retryAfter)));
		this.writes.end(turn, properties);
	}

	/**
	 * Why what a server answered is no feed.
	 * @param next what happens or is to be done if it may be one later
	 */
	static NewsgraphException refusal(Fetched found, String next) {
		return switch (found.status()) {
			case GONE -> new NewsgraphException(ErrorCode.NOT_FOUND,
					"The feed is gone for good, says its server. Look for its successor on the publisher's page.");
			case 404 -> new NewsgraphException(ErrorCode.NOT_FOUND,
					"The server has no feed at this address. Look up its address on the publisher's page.");
			default -> new NewsgraphException(ErrorCode.UPSTREAM_FAILED,
					"The server answered with the status " + found.status() + " and no feed. " + next);
		};
	}

}
