package org.newsgraph.scorecard;

/** One measured figure. */
public record Figure(String name, double value, int cases) {
}
