package org.newsgraph.actor;

import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds.
 *
 * @param title as the articles have it
 * @param at the state or body it is held at, if the articles say
 */
record Office(String title, @Nullable Actor at) {
}
