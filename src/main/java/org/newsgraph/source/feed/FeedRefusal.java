package org.newsgraph.source.feed;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.newsgraph.graphql.ErrorCode;

/**
 * An item of a feed that could not be taken.
 *
 * @param title of the item, if it has one
 * @param link where it stands, if the feed says so
 * @param code for programs
 * @param message for people
 * @param at when that was
 * @param triedAgain whether it may do better later
 */
public record FeedRefusal(@Nullable String title, @Nullable URI link, ErrorCode code, String message, Instant at,
		boolean triedAgain) {
}
