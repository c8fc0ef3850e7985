package org.newsgraph.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A thing that was found.
 *
 * @param target the thing
 * @param score how well, to be compared within one answer only
 * @param rankByWords its place among what the words found, from 1
 * @param rankByMeaning its place among what the meaning found, from 1
 * @param quotes where, the best first
 */
record Found(Target target, double score, @Nullable Integer rankByWords, @Nullable Integer rankByMeaning,
		List<Quote> quotes) {
}
