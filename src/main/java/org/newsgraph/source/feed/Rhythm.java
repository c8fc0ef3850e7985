package org.newsgraph.source.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

import org.jspecify.annotations.Nullable;

/** How often a feed is asked: as often as it wants, or as it brings something new. */
final class Rhythm {

	static final Duration SHORTEST = Duration.ofMinutes(10);

	static final Duration LONGEST = Duration.ofDays(1);

	private static final Duration USUAL = Duration.ofHours(1);

	private static final Duration LONGEST_RETRY_AFTER = Duration.ofDays(7);

	private static final int LAST_ITEMS = 10;

	private Rhythm() {
	}

	/** How long to wait after a feed was read. */
	static Duration after(ReadFeed feed) {
		Duration wanted = feed.updateEvery();
		return bounded((wanted != null) ? wanted : observed(feed.items()));
	}

	/**
	 * How long to wait after a server answered.
	 * @param wait how long its feed may be left alone
	 * @param freshFor how long the server says that nothing changes
	 */
	static Duration respecting(@Nullable Duration freshFor, Duration wait) {
		return (freshFor != null && freshFor.compareTo(wait) > 0) ? bounded(freshFor) : wait;
	}

	/**
	 * How long to wait after a feed could not be read.
	 * @param failures how often in a row, at least 1
	 * @param retryAfter how long the server wants to be left alone
	 */
	static Duration afterFailure(int failures, @Nullable Duration retryAfter) {
		Duration doubled = bounded(SHORTEST.multipliedBy(1L << Math.min(failures - 1, 10)));
		if (retryAfter == null || retryAfter.compareTo(doubled) < 0) {
			return doubled;
		}
		return (retryAfter.compareTo(LONGEST_RETRY_AFTER) < 0) ? retryAfter : LONGEST_RETRY_AFTER;
	}

	/** Up to a tenth later, so that not all are asked at the same moment. */
	static Instant later(Instant now, Duration wait) {
		return now.plus(wait).plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 10 + 1));
	}

	/** Half of the usual time between its last items. */
	private static Duration observed(List<ReadItem> items) {
		List<Instant> last = items.stream()
			.map(ReadItem::published)
			.filter(Objects::nonNull)
			.sorted(Comparator.reverseOrder())
			.limit(LAST_ITEMS)
			.toList();
		return (last.size() < 2) ? USUAL
				: Duration.between(last.getLast(), last.getFirst()).dividedBy(2L * (last.size() - 1));
	}

	private static Duration bounded(Duration wanted) {
		if (wanted.compareTo(SHORTEST) < 0) {
			return SHORTEST;
		}
		return (wanted.compareTo(LONGEST) > 0) ? LONGEST : wanted;
	}

}
