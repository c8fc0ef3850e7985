package org.newsgraph.event;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param name of the place
 * @param countryCode ISO 3166-1 alpha-3 of the country it lies in
 */
record Place(String name, @Nullable String countryCode) {
}
