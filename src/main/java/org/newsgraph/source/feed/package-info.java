/** Feeds of the news: kept up with, each on its own rhythm. */
@NullMarked
package org.newsgraph.source.feed;

import org.jspecify.annotations.NullMarked;
