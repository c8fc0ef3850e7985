package org.newsgraph.relationship;

/**
 * That one independent source reports a fact.
 *
 * @param source what it counts as
 * @param confidence how sure the surest reading of it is, from 0 to 1
 */
record Report(String source, double confidence) {
}
