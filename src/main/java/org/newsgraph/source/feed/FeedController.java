package org.newsgraph.source.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.Ids;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Feeds in GraphQL. */
@Controller
class FeedController {

	private static final List<String> ID = List.of("id");

	private final Feeds feeds;

	FeedController(Feeds feeds) {
		this.feeds = feeds;
	}

	@QueryMapping
	List<Feed> feeds() {
		return this.feeds.all();
	}

	@QueryMapping
	@Nullable Feed feed(@Argument String id) {
		String key = Ids.key(id, "Feed");
		return this.feeds.load(List.of(key)).get(key);
	}

	@MutationMapping
	FeedPayload addFeed(@Argument FeedInput input) {
		return FeedPayload.of(() -> this.feeds.add(input.url()), List.of("input", "url"));
	}

	@MutationMapping
	FeedPayload removeFeed(@Argument String id) {
		return FeedPayload.of(() -> this.feeds.remove(Ids.key(id, "Feed")), ID);
	}

	@MutationMapping
	FeedPayload pollFeed(@Argument String id) {
		return FeedPayload.of(() -> this.feeds.poll(Ids.key(id, "Feed")), ID);
	}

}
