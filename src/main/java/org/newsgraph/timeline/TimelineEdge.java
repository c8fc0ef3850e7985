package org.newsgraph.timeline;

import java.util.List;

import org.newsgraph.article.Fact;

/**
 * An entry of a timeline.
 *
 * @param cursor where it stands
 * @param node an event or a statement
 * @param lanes keys of those actors asked for that it belongs to
 */
record TimelineEdge(String cursor, Fact<?> node, List<String> lanes) {
}
