package org.newsgraph.relationship;

import org.newsgraph.actor.Actor;

/**
 * How two actors have dealt with each other.
 *
 * @param question what was asked
 * @param a the one
 * @param b the other
 */
record Relationship(Question question, Actor a, Actor b) {
}
