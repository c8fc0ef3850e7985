package org.newsgraph.source.feed;

import java.time.Instant;

import org.newsgraph.graphql.ErrorCode;

/**
 * Why a feed could not be had.
 *
 * @param code for programs
 * @param message for people
 * @param at when that was
 */
public record FeedError(ErrorCode code, String message, Instant at) {
}
