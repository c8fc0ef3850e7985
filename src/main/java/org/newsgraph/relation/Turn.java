package org.newsgraph.relation;

import java.time.Instant;

/**
 * A moment at which the graph learnt something of the relations between two ends.
 *
 * @param ends between whom
 * @param moment on our clock
 */
record Turn(Ends ends, Instant moment) {
}
