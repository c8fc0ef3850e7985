package org.newsgraph.source.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a feed is asked. */
class RhythmTests {

	private static final Instant NOON = Instant.parse("2023-02-25T12:00:00Z");

	@Test
	void aFeedIsAskedAsOftenAsItWantsButNeitherTooOftenNorTooRarely() {
		assertThat(Rhythm.after(feed(Duration.ofMinutes(45)))).isEqualTo(Duration.ofMinutes(45));
		assertThat(Rhythm.after(feed(Duration.ZERO))).isEqualTo(Duration.ofMinutes(10));
		assertThat(Rhythm.after(feed(Duration.ofDays(365)))).isEqualTo(Duration.ofDays(1));
	}

	@Test
	void aFeedThatSaysNothingIsAskedTwiceAsOftenAsItBringsSomething() {
		assertThat(Rhythm.after(feed(null, 0, 4, 8))).isEqualTo(Duration.ofHours(2));
		assertThat(Rhythm.after(feed(null, 0, 0, 0))).isEqualTo(Duration.ofMinutes(10));
		assertThat(Rhythm.after(feed(null, 0))).isEqualTo(Duration.ofHours(1));
		assertThat(Rhythm.after(feed(null, 0, 9_000_000))).isEqualTo(Duration.ofDays(1));
	}

	@Test
	void eachFailureDoublesTheWaitAndTheServerMayAskForMore() {
		assertThat(Rhythm.afterFailure(1, null)).isEqualTo(Duration.ofMinutes(10));
		assertThat(Rhythm.afterFailure(3, null)).isEqualTo(Duration.ofMinutes(40));
		assertThat(Rhythm.afterFailure(1_000, null)).isEqualTo(Duration.ofDays(1));
		assertThat(Rhythm.afterFailure(1, Duration.ofHours(3))).isEqualTo(Duration.ofHours(3));
		assertThat(Rhythm.afterFailure(1, Duration.ofSeconds(1))).isEqualTo(Duration.ofMinutes(10));
		assertThat(Rhythm.afterFailure(1, Duration.ofDays(9_999))).isEqualTo(Duration.ofDays(7));
	}

	private static ReadFeed feed(@Nullable Duration updateEvery, int... hoursBeforeNoon) {
		List<ReadItem> items = Arrays.stream(hoursBeforeNoon)
			.mapToObj((hours) -> new ReadItem(null, null, null, NOON.minus(Duration.ofHours(hours)), List.of(), null,
					null))
			.toList();
		return new ReadFeed(null, updateEvery, items, true);
	}

}
