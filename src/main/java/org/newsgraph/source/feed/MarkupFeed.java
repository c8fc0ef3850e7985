package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * RSS, RDF and Atom, read by a parser that takes what comes and knows no entities beyond
 * those of HTML: nothing can be fetched or blown up by them.
 */
final class MarkupFeed {

	private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf", "channel");

	private static final Map<String, Duration> PERIODS = Map.of("hourly", Duration.ofHours(1), "daily",
			Duration.ofDays(1), "weekly", Duration.ofDays(7), "monthly", Duration.ofDays(30), "yearly",
			Duration.ofDays(365));

	private static final int DEEPEST = 256;

	private MarkupFeed() {
	}

	/** What it says; empty if it is no feed. */
	static Optional<ReadFeed> read(String text, URI address) {
		Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault).setMaxDepth(DEEPEST);
		Document document = parser.parseInput(text, address.toString());
		List<Element> items = document.stream().filter(FeedElement::isItem).limit(FeedReader.MOST_ITEMS + 1L).toList();
		Element top = document.stream().filter(MarkupFeed::isFeed).findFirst().orElse(null);
		if (top == null && (items.isEmpty() || document.selectFirst("html") != null)) {
			return Optional.empty();
		}
		FeedElement feed = FeedElement.of((top != null) ? top : document);
		return Optional.of(new ReadFeed(FeedText.line(feed.text("title")), updateEvery(feed),
				items.stream()
					.limit(FeedReader.MOST_ITEMS)
					.map((item) -> new MarkupItem(FeedElement.of(item), feed, address.toString()).read())
					.toList(),
				items.size() <= FeedReader.MOST_ITEMS));
	}

	private static boolean isFeed(Element element) {
		return FEEDS.contains(FeedNames.of(element));
	}

	private static @Nullable Duration updateEvery(FeedElement feed) {
		Long minutes = number(feed.text("ttl"));
		if (minutes != null) {
			return Duration.ofMinutes(minutes);
		}
		String period = feed.text("sy:updateperiod");
		Long times = number(feed.text("sy:updatefrequency"));
		Duration whole = (period != null) ? PERIODS.get(period.toLowerCase(Locale.ROOT)) : null;
		return (whole != null && times != null && times > 0) ? whole.dividedBy(times) : whole;
	}

	private static @Nullable Long number(@Nullable String words) {
		return (words != null && words.matches("\\d{1,6}")) ? Long.valueOf(words) : null;
	}

}
