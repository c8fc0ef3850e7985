package org.newsgraph.source.feed;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title as plain text
 * @param updateEvery how often it wants to be asked
 * @param items in their order, at most {@link FeedReader#MOST_ITEMS}
 * @param complete whether all its items are here
 */
record ReadFeed(@Nullable String title, @Nullable Duration updateEvery, List<ReadItem> items, boolean complete) {
}
