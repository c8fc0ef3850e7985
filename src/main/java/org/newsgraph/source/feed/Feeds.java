package org.newsgraph.source.feed;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.graphql.NodeLoader;
import org.newsgraph.source.fetch.Fetched;
import org.newsgraph.source.fetch.Fetcher;

import org.springframework.stereotype.Component;

/** The feeds that are kept up with. While there are none, nobody is asked anything. */
@Component
public class Feeds implements NodeLoader {

	private static final long PATIENCE_SECONDS = 20;

	private final Fetcher fetcher;

	private final FeedQueries queries;

	private final FeedWrites writes;

	private final FeedPoller poller;

	Feeds(Fetcher fetcher, FeedQueries queries, FeedWrites writes, FeedPoller poller) {
		this.fetcher = fetcher;
		this.queries = queries;
		this.writes = writes;
		this.poller = poller;
	}

	/** All of them, the oldest first. */
	public List<Feed> all() {
		return this.queries.all();
	}

	/**
	 * Keeps up with a feed from now on. The same address twice is one feed, however it is
	 * written. Its articles are taken soon after.
	 * @throws NewsgraphException as {@link Fetcher#fetch(URI)}, or NOT_FOUND or
	 * UPSTREAM_FAILED if it cannot be had, or BAD_USER_INPUT if there is no feed
	 */
	public Feed add(URI address) {
		Fetched found = this.fetcher.fetch(address);
		if (!found.succeeded()) {
			throw FeedVisit.refusal(found, "Try again later.");
		}
		ReadFeed feed = FeedReader.read(found.body(), found.charset(), found.address());
		return find(this.writes.add(found.moved() ? found.address() : found.asked(), feed.title()));
	}

	/**
	 * Asks a feed no more. Its articles stay.
	 * @return the feed as it was
	 * @throws NewsgraphException NOT_FOUND
	 */
	public Feed remove(String key) {
		Feed feed = find(key);
		this.writes.remove(key);
		return feed;
	}

	/**
	 * Asks a feed at once and waits a little; what takes longer goes on behind.
	 * @return the feed as it then is
	 * @throws NewsgraphException NOT_FOUND, or CONFLICT if it is asked just now
	 */
	public Feed poll(String key) {
		find(key);
		Turn turn = this.writes.claim(key)
			.orElseThrow(() -> new NewsgraphException(ErrorCode.CONFLICT,
					"This feed is asked just now. Look at its state in a moment."));
		this.poller.ask(turn).completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
		return find(key);
	}

	@Override
	public String type() {
		return "Feed";
	}

	@Override
	public Map<String, Feed> load(Collection<String> keys) {
		return this.queries.some(keys).stream().collect(Collectors.toMap(Feed::key, Function.identity()));
	}

	private Feed find(String key) {
		return this.queries.some(List.of(key))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NewsgraphException(ErrorCode.NOT_FOUND,
					"There is no such feed. Ask for all feeds, or add it."));
	}

}
