package org.newsgraph.source.feed;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.newsgraph.article.Outcome;
import org.newsgraph.graph.Fingerprint;
import org.newsgraph.graphql.ErrorCode;
import org.newsgraph.graphql.Failures;
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
		List<ReadItem> fresh = feed.items().stream().filter((item) -> !seen.contains(mark(item))).toList();
		boolean left = fresh.size() > MOST_AT_ONCE;
		for (ReadItem item : fresh.subList(0, Math.min(MOST_AT_ONCE, fresh.size()))) {
			Became became = became(item);
			left |= became == Became.PASSED_OVER;
			if (!this.writes.goOn(turn, (became != Became.PASSED_OVER) ? List.of(mark(item)) : List.of(),
					(became == Became.AN_ARTICLE) ? 1 : 0)) {
				return true;
			}
		}
		return left;
	}

	private Became became(ReadItem item) {
		try {
			return isTaken(item) ? Became.AN_ARTICLE : Became.NOTHING_NEW;
		}
		catch (RuntimeException ex) {
			return PASSING.contains(refused(item, ex)) ? Became.PASSED_OVER : Became.NOTHING_NEW;
		}
	}

	private enum Became {

		AN_ARTICLE, NOTHING_NEW, PASSED_OVER

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
			String plain = Paragraphs.findPlain(content).orElse(null);
			return new Submission(link, item.title(), plain,
					(plain == null) ? "<article>" + content + "</article>" : null, item.published(), null,
					item.authors(), item.language(), null, null);
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

	/**
	 * An item is the same if no word of it is new: what changes under its id is another
	 * edition. Its date is no word: some feeds give the present one each time.
	 */
	static String mark(ReadItem item) {
		String words = (item.content() != null) ? Jsoup.parseBodyFragment(item.content()).text() : "";
		return Fingerprint.of(Stream.of(item.id(), item.link(), item.title(), words)
			.map(String::valueOf)
			.collect(Collectors.joining("\n")));
	}

}
