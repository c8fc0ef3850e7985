package org.newsgraph.source.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.Deadline;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Failures;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.page.Pages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Takes in what a feed has that was not dealt with before. */
@Component
class FeedItems {

	private static final Logger logger = LoggerFactory.getLogger(FeedItems.class);

	private static final int MOST_AT_ONCE = 50;

	/** A shorter text is a summary. */
	private static final int SHORTEST_ARTICLE = 1_200;

	private static final Pattern GOES_ON_ELSEWHERE = Pattern
		.compile("(?i)(…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|read more|continue reading)\\W*$");

	private static final Set<ErrorCode> PASSING = Set.of(ErrorCode.UPSTREAM_FAILED, ErrorCode.RATE_LIMITED,
			ErrorCode.UNAVAILABLE, ErrorCode.INTERNAL);

	private final Ingest ingest;

	private final Pages pages;

	private final FeedProperties properties;

	FeedItems(Ingest ingest, Pages pages, FeedProperties properties) {
		this.ingest = ingest;
		this.pages = pages;
		this.properties = properties;
	}

	/**
	 * What became of the items.
	 *
	 * @param articles how many articles are new
	 * @param dealtWith the marks of the items that need not be looked at again
	 * @param left whether some are to be tried again
	 */
	record Taken(int articles, List<String> dealtWith, boolean left) {
	}

	Taken take(ReadFeed feed, Set<String> seen) {
		List<ReadItem> fresh = feed.items().stream().filter((item) -> !seen.contains(mark(item))).toList();
		List<String> dealtWith = new ArrayList<>();
		Deadline end = Deadline.in(this.properties.taking());
		int articles = 0;
		for (ReadItem item : fresh.subList(0, Math.min(MOST_AT_ONCE, fresh.size()))) {
			if (end.isOver()) {
				break;
			}
			try {
				articles += isTaken(item) ? 1 : 0;
				dealtWith.add(mark(item));
			}
			catch (RuntimeException ex) {
				if (!PASSING.contains(refused(item, ex))) {
					dealtWith.add(mark(item));
				}
			}
		}
		return new Taken(articles, dealtWith, dealtWith.size() < fresh.size());
	}

	private static ErrorCode refused(ReadItem item, RuntimeException failure) {
		ErrorCode code = Failures.told(failure).code();
		logger.info("An item of a feed was not taken: {} {}", code, item.link());
		return code;
	}

	private boolean isTaken(ReadItem item) {
		Submission submission = submission(item);
		return submission != null && this.ingest.submit(submission).outcome() == Outcome.CREATED;
	}

	private @Nullable Submission submission(ReadItem item) {
		String content = item.content();
		URI link = item.link();
		if (content != null && isWhole(content)) {
			return new Submission(link, item.title(), null, "<article>" + content + "</article>", item.published(),
					null, item.authors(), item.language(), null, null);
		}
		return (link != null) ? dated(this.pages.read(link), item) : null;
	}

	private static Submission dated(Submission page, ReadItem item) {
		return new Submission(page.url(), page.headline(), page.text(), page.html(), item.published(), page.publisher(),
				page.authors(), page.language(), page.identifier(), page.version());
	}

	private static boolean isWhole(String content) {
		String text = Jsoup.parseBodyFragment(content).text();
		return text.length() >= SHORTEST_ARTICLE
				&& !GOES_ON_ELSEWHERE.matcher(text.substring(text.length() - 40)).find();
	}

	/** An item is the same if its id is; without one, if its link or all of it is. */
	static String mark(ReadItem item) {
		Object same = (item.id() != null) ? item.id() : (item.link() != null) ? item.link() : item;
		return Fingerprint.of(same.toString());
	}

}
