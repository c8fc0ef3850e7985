package org.newsgraph.relationship;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What helped to turn a relationship.
 *
 * @param key of the event or statement
 * @param contribution to the balance at the turning point
 * @param independentSources how many report it
 * @param knownBy the moment as of which it is known; {@code null} for now
 */
record TurningFact(String key, double contribution, int independentSources, @Nullable Instant knownBy) {
}
