package org.newsgraph.source.feed;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.newsgraph.article.Outcome;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Failures;
import org.newsgraph.graphql.NewsgraphException;
import org.newsgraph.ingest.Ingest;
import org.newsgraph.ingest.Submission;
import org.newsgraph.source.format.text.Paragraphs;
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

	private final FeedWrites writes;

	FeedItems(Ingest ingest, Pages pages, FeedWrites writes) {
		this.ingest = ingest;
		this.pages = pages;
		this.writes = writes;
	}

	/**
	 * Takes what is new in a feed.
	 * @return whether some are to be tried again
	 */
	boolean take(ReadFeed feed, Turn turn) {
		Set<String> seen = turn.seenOnce();
		List<ReadItem> fresh = feed.items().stream().filter((item) -> !seen.contains(item.mark())).toList();
		boolean left = fresh.size() > MOST_AT_ONCE;
		for (ReadItem item : fresh.subList(0, Math.min(MOST_AT_ONCE, fresh.size()))) {
			Became became = became(item);
			left |= became.isLeft();
			if (!this.writes.goOn(turn, item, became)) {
				return true;
			}
		}
		return left;
	}

	private Became became(ReadItem item) {
		try {
			return Became.taken(this.ingest.submit(submission(item)).outcome() == Outcome.CREATED);
		}
		catch (RuntimeException ex) {
			NewsgraphException refusal = Failures.told(ex);
			logger.info("An item of a feed was not taken: {} {}", refusal.code(), item.link());
			return Became.refused(refusal, PASSING.contains(refusal.code()));
		}
	}

	private Submission submission(ReadItem item) {
		String content = item.content();
		URI link = item.link();
		if (content != null && isWhole(content)) {
			String plain = Paragraphs.findPlain(content).orElse(null);
			return new Submission(link, item.title(), plain,
					(plain == null) ? "<article>" + content + "</article>" : null, item.published(), null, null,
					item.authors(), item.language(), null, null);
		}
		if (link == null) {
			throw NewsgraphException.badInput("The feed gives neither its whole text nor a link to it.");
		}
		return dated(this.pages.read(link), item);
	}

	private static Submission dated(Submission page, ReadItem item) {
		return new Submission(page.url(), page.headline(), page.text(), page.html(), item.published(),
				page.modifiedAt(), page.publisher(), page.authors(), page.language(), page.identifier(),
				page.version());
	}

	private static boolean isWhole(String content) {
		String text = Jsoup.parseBodyFragment(content).text();
		return text.length() >= SHORTEST_ARTICLE
				&& !GOES_ON_ELSEWHERE.matcher(text.substring(text.length() - 40)).find();
	}

}
