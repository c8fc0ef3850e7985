package org.newsgraph.source.feed;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are shared by the processes that keep up with them.
 *
 * @param turn how long a feed belongs to the process that asks it, counted anew from each
 * of its items; when it is over that process is taken to be gone
 */
@ConfigurationProperties("newsgraph.feeds")
record FeedProperties(@DefaultValue("10m") Duration turn) {

}
