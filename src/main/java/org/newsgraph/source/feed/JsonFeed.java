package org.newsgraph.source.feed;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Entities;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
				JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
		.build();

	private JsonFeed() {
	}

	/** What it says; empty if it is no feed. */
	static Optional<ReadFeed> read(String text, URI address) {
		try {
			JsonNode feed = JSON.readTree(text);
			return feed.path("items").isArray() ? Optional.of(feed(feed, address.toString())) : Optional.empty();
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private static ReadFeed feed(JsonNode feed, String base) {
		JsonNode items = feed.path("items");
		return new ReadFeed(FeedText.line(string(feed, "title")), null,
				items.valueStream()
					.filter(JsonNode::isObject)
					.limit(FeedReader.MOST_ITEMS)
					.map((item) -> item(item, feed, base))
					.toList(),
				items.size() <= FeedReader.MOST_ITEMS);
	}

	private static ReadItem item(JsonNode item, JsonNode feed, String base) {
		URI link = Stream.of("url", "external_url", "id")
			.map((name) -> name.equals("id") ? FeedText.address("", string(item, name))
					: FeedText.address(base, string(item, name)))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		String date = string(item, item.has("date_published") ? "date_published" : "date_modified");
		List<String> own = authors(item);
		String language = string(item, "language");
		return new ReadItem(string(item, "id"), FeedText.line(string(item, "title")), link, FeedDates.parse(date),
				own.isEmpty() ? authors(feed) : own, content(item),
				(language != null) ? language : string(feed, "language"));
	}

	private static @Nullable String content(JsonNode item) {
		String html = string(item, "content_html");
		String text = string(item, "content_text");
		String plain = (text != null) ? text : string(item, "summary");
		return (html != null || plain == null) ? html : Entities.escape(plain);
	}

	private static List<String> authors(JsonNode of) {
		return Stream.concat(of.path("authors").valueStream(), Stream.of(of.path("author")))
			.map((author) -> FeedText.line(string(author, "name")))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** Some write their ids as numbers. */
	private static @Nullable String string(JsonNode of, String name) {
		JsonNode value = of.path(name);
		return (value.isString() || value.isNumber()) ? FeedText.blankToNull(value.asString().strip()) : null;
	}

}
