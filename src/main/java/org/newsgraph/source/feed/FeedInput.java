package org.newsgraph.source.feed;

import java.net.URI;

/**
 * A feed to keep up with.
 *
 * @param url where it is
 */
record FeedInput(URI url) {
}
