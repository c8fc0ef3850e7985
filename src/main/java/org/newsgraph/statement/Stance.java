package org.newsgraph.statement;

import org.newsgraph.graphql.Node;
import org.newsgraph.reading.Polarity;

/**
 * A stance taken in a statement.
 *
 * @param polarity for or against
 * @param strength from 0 to 1
 * @param target the actor or issue it is taken on
 */
record Stance(Polarity polarity, double strength, Node target) {
}
