package org.newsgraph.timeline;

import java.util.List;

import org.newsgraph.article.Fact;

/**
 * What belongs to one actor on a day.
 *
 * @param lane key of the actor
 * @param entries in their order
 */
record TimelineLane(String lane, List<? extends Fact<?>> entries) {
}
