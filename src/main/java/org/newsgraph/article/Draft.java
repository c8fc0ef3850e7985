package org.newsgraph.article;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.newsgraph.reading.Reading;

/**
 * An article that was read and is to be stored.
 *
 * @param reading what was read
 * @param url where it was published, as handed in
 * @param publisher the name of its publisher, if known
 * @param receivedAt when it was handed in
 */
public record Draft(Reading reading, @Nullable URI url, @Nullable String publisher, Instant receivedAt) {
}
